/// Primary keys and unique constraints.
@NullMarked
package dev.squall.schema.object.key;

import org.jspecify.annotations.NullMarked;
