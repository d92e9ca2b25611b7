/// Row limits.
@NullMarked
package dev.squall.schema.object.rowlimit;

import org.jspecify.annotations.NullMarked;
