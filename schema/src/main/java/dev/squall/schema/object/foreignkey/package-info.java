/// Foreign keys.
@NullMarked
package dev.squall.schema.object.foreignkey;

import org.jspecify.annotations.NullMarked;
