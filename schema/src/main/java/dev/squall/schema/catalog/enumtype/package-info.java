/// Enum types as the server has them.
@NullMarked
package dev.squall.schema.catalog.enumtype;

import org.jspecify.annotations.NullMarked;
