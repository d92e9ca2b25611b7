/// Enum types.
@NullMarked
package dev.squall.schema.object.enumtype;

import org.jspecify.annotations.NullMarked;
