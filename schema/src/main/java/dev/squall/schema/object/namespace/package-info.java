/// PostgreSQL schemas.
@NullMarked
package dev.squall.schema.object.namespace;

import org.jspecify.annotations.NullMarked;
