/// Comments on everything, as the server has them.
@NullMarked
package dev.squall.schema.catalog.comment;

import org.jspecify.annotations.NullMarked;
