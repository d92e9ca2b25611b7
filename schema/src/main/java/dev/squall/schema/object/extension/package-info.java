/// Extensions.
@NullMarked
package dev.squall.schema.object.extension;

import org.jspecify.annotations.NullMarked;
