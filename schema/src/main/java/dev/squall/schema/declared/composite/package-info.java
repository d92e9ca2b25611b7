/// Composite types.
@NullMarked
package dev.squall.schema.declared.composite;

import org.jspecify.annotations.NullMarked;
