/// SQL text: fragments that render themselves, identifiers, binds, precedence.
@NullMarked
package dev.squall.sql;

import org.jspecify.annotations.NullMarked;
