/// Primary keys and unique constraints.
@NullMarked
package dev.squall.schema.declared.key;

import org.jspecify.annotations.NullMarked;
