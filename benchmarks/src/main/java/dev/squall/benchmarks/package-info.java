/// Squall against hand-written JDBC: `benchmarks/run`, described in this module's README.
@NullMarked
package dev.squall.benchmarks;

import org.jspecify.annotations.NullMarked;
