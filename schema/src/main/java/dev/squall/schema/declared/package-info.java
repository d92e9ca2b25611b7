/// What a declaration has of each kind of object, and the statements that create it.
@NullMarked
package dev.squall.schema.declared;

import org.jspecify.annotations.NullMarked;
