/// Check constraints.
@NullMarked
package dev.squall.schema.declared.check;

import org.jspecify.annotations.NullMarked;
