/// Indexes as the server has them.
@NullMarked
package dev.squall.schema.catalog.index;

import org.jspecify.annotations.NullMarked;
