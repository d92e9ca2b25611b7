/// Triggers.
@NullMarked
package dev.squall.schema.declared.trigger;

import org.jspecify.annotations.NullMarked;
