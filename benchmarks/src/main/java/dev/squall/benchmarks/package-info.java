/// Squall against hand-written JDBC and its peers.
@NullMarked
package dev.squall.benchmarks;

import org.jspecify.annotations.NullMarked;
