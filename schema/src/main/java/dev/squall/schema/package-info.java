/// PostgreSQL objects as values: declared, compared, planned.
@NullMarked
package dev.squall.schema;

import org.jspecify.annotations.NullMarked;
