/// Triggers.
@NullMarked
package dev.squall.schema.object.trigger;

import org.jspecify.annotations.NullMarked;
