/// Nested reads, as they are written by hand with JDBC.
@NullMarked
package dev.squall.benchmarks.nested;

import org.jspecify.annotations.NullMarked;
