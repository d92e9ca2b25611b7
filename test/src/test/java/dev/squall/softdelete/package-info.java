/// Rows that are marked as deleted, on a real server: skipped everywhere, under policies too.
@NullMarked
package dev.squall.softdelete;

import org.jspecify.annotations.NullMarked;
