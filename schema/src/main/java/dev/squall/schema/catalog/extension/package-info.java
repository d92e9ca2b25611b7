/// Extensions as the server has them.
@NullMarked
package dev.squall.schema.catalog.extension;

import org.jspecify.annotations.NullMarked;
