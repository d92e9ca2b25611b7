/// Operators, their families and their classes as the server has them.
@NullMarked
package dev.squall.schema.catalog.operator;

import org.jspecify.annotations.NullMarked;
