/// Inserts of parents with their children: records inside of records, and a statement for each
/// table.
@NullMarked
package dev.squall.graph;

import org.jspecify.annotations.NullMarked;
