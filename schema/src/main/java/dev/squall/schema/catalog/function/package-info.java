/// Functions, procedures and aggregates as the server has them.
@NullMarked
package dev.squall.schema.catalog.function;

import org.jspecify.annotations.NullMarked;
