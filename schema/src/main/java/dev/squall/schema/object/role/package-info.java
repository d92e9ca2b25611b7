/// Roles and memberships.
@NullMarked
package dev.squall.schema.object.role;

import org.jspecify.annotations.NullMarked;
