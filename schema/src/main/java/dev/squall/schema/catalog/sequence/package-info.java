/// Sequences as the server has them, and the columns that own them.
@NullMarked
package dev.squall.schema.catalog.sequence;

import org.jspecify.annotations.NullMarked;
