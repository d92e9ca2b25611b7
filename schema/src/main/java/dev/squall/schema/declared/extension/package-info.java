/// Extensions.
@NullMarked
package dev.squall.schema.declared.extension;

import org.jspecify.annotations.NullMarked;
