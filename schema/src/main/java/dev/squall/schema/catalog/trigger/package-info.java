/// Triggers and event triggers as the server has them.
@NullMarked
package dev.squall.schema.catalog.trigger;

import org.jspecify.annotations.NullMarked;
