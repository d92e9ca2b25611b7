/// What an object is called, and the statements about it.
@NullMarked
package dev.squall.schema.object;

import org.jspecify.annotations.NullMarked;
