/// Access methods as the server has them.
@NullMarked
package dev.squall.schema.catalog.accessmethod;

import org.jspecify.annotations.NullMarked;
