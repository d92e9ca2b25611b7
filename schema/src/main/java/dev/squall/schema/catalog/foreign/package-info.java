/// Foreign-data wrappers, servers, user mappings and options of foreign columns as the server has
/// them.
@NullMarked
package dev.squall.schema.catalog.foreign;

import org.jspecify.annotations.NullMarked;
