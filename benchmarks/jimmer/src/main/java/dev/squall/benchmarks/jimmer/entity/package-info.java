/// The graph as entities of Jimmer.
@NullMarked
package dev.squall.benchmarks.jimmer.entity;

import org.jspecify.annotations.NullMarked;
