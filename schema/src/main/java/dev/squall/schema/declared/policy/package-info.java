/// Policies and row-level security.
@NullMarked
package dev.squall.schema.declared.policy;

import org.jspecify.annotations.NullMarked;
