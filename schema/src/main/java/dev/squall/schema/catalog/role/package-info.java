/// Roles and memberships as the server has them.
@NullMarked
package dev.squall.schema.catalog.role;

import org.jspecify.annotations.NullMarked;
