/// Objects as the server has them, and the reader of its catalog.
@NullMarked
package dev.squall.schema.catalog;

import org.jspecify.annotations.NullMarked;
