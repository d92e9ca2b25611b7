/// Tables and their columns, new rows and patches.
@NullMarked
package dev.squall.table;

import org.jspecify.annotations.NullMarked;
