/// Row limits.
@NullMarked
package dev.squall.schema.declared.rowlimit;

import org.jspecify.annotations.NullMarked;
