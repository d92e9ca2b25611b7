/// Tables and their columns.
@NullMarked
package dev.squall.schema.object.table;

import org.jspecify.annotations.NullMarked;
