/// Enum types.
@NullMarked
package dev.squall.schema.declared.enumtype;

import org.jspecify.annotations.NullMarked;
