/// Collations as the server has them.
@NullMarked
package dev.squall.schema.catalog.collation;

import org.jspecify.annotations.NullMarked;
