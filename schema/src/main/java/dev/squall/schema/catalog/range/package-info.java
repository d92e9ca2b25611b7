/// Range types as the server has them.
@NullMarked
package dev.squall.schema.catalog.range;

import org.jspecify.annotations.NullMarked;
