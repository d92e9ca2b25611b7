/// Functions.
@NullMarked
package dev.squall.schema.object.function;

import org.jspecify.annotations.NullMarked;
