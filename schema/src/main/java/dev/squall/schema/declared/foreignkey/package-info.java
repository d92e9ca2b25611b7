/// Foreign keys.
@NullMarked
package dev.squall.schema.declared.foreignkey;

import org.jspecify.annotations.NullMarked;
