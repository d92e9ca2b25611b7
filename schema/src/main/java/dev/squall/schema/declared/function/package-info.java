/// Functions.
@NullMarked
package dev.squall.schema.declared.function;

import org.jspecify.annotations.NullMarked;
