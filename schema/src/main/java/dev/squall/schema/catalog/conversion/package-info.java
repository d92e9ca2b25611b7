/// Conversions between encodings as the server has them.
@NullMarked
package dev.squall.schema.catalog.conversion;

import org.jspecify.annotations.NullMarked;
