/// Policies and row-level security as the server has them.
@NullMarked
package dev.squall.schema.catalog.policy;

import org.jspecify.annotations.NullMarked;
