/// Nested reads: the relations of tables, the tree of a shape, its statements and its reader.
@NullMarked
package dev.squall.shape;

import org.jspecify.annotations.NullMarked;
