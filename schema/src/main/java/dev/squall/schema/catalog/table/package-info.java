/// Tables and their columns as the server has them.
@NullMarked
package dev.squall.schema.catalog.table;

import org.jspecify.annotations.NullMarked;
