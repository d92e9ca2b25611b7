/// Expressions, one small file per node.
@NullMarked
package dev.squall.expr;

import org.jspecify.annotations.NullMarked;
