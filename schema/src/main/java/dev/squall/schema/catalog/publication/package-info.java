/// Publications as the server has them.
@NullMarked
package dev.squall.schema.catalog.publication;

import org.jspecify.annotations.NullMarked;
