/// PostgreSQL schemas as the server has them.
@NullMarked
package dev.squall.schema.catalog.namespace;

import org.jspecify.annotations.NullMarked;
