/// The graph with jOOQ.
@NullMarked
package dev.squall.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
