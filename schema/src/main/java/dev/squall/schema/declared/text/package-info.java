/// Statements that make what has no words of its own.
@NullMarked
package dev.squall.schema.declared.text;

import org.jspecify.annotations.NullMarked;
