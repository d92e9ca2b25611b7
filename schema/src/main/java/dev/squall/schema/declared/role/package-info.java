/// Roles and memberships.
@NullMarked
package dev.squall.schema.declared.role;

import org.jspecify.annotations.NullMarked;
