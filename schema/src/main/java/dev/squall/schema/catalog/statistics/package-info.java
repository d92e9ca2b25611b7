/// Statistics objects as the server has them.
@NullMarked
package dev.squall.schema.catalog.statistics;

import org.jspecify.annotations.NullMarked;
