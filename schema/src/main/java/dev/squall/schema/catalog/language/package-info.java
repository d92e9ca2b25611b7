/// Procedural languages and transforms as the server has them.
@NullMarked
package dev.squall.schema.catalog.language;

import org.jspecify.annotations.NullMarked;
