/// Exclusion constraints.
@NullMarked
package dev.squall.schema.declared.exclusion;

import org.jspecify.annotations.NullMarked;
