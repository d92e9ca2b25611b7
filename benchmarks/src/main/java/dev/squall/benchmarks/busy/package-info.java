/// Migrations of a table that is used meanwhile: how long its users wait.
@NullMarked
package dev.squall.benchmarks.busy;

import org.jspecify.annotations.NullMarked;
