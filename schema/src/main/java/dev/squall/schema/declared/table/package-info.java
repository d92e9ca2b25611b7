/// Tables and their columns.
@NullMarked
package dev.squall.schema.declared.table;

import org.jspecify.annotations.NullMarked;
