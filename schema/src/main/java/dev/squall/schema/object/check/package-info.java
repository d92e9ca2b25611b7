/// Check constraints.
@NullMarked
package dev.squall.schema.object.check;

import org.jspecify.annotations.NullMarked;
