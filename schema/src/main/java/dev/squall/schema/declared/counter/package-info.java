/// Counters.
@NullMarked
package dev.squall.schema.declared.counter;

import org.jspecify.annotations.NullMarked;
