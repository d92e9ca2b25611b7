/// The graph with Jimmer.
@NullMarked
package dev.squall.benchmarks.jimmer;

import org.jspecify.annotations.NullMarked;
