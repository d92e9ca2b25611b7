/// Expressions: their SQL, and what a real server makes of them.
@NullMarked
package dev.squall.expr;

import org.jspecify.annotations.NullMarked;
