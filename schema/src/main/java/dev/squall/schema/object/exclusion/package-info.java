/// Exclusion constraints.
@NullMarked
package dev.squall.schema.object.exclusion;

import org.jspecify.annotations.NullMarked;
