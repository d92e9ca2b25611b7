/// Indexes.
@NullMarked
package dev.squall.schema.declared.index;

import org.jspecify.annotations.NullMarked;
