/// Indexes.
@NullMarked
package dev.squall.schema.object.index;

import org.jspecify.annotations.NullMarked;
