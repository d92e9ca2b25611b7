/// Policies and row-level security.
@NullMarked
package dev.squall.schema.object.policy;

import org.jspecify.annotations.NullMarked;
