/// Composite types as the server has them.
@NullMarked
package dev.squall.schema.catalog.composite;

import org.jspecify.annotations.NullMarked;
