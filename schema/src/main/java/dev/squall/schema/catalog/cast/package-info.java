/// Casts as the server has them.
@NullMarked
package dev.squall.schema.catalog.cast;

import org.jspecify.annotations.NullMarked;
