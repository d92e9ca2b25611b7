/// PostgreSQL schemas.
@NullMarked
package dev.squall.schema.declared.namespace;

import org.jspecify.annotations.NullMarked;
