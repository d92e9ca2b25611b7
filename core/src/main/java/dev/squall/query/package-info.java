/// Queries: select, from, join, order, limit.
@NullMarked
package dev.squall.query;

import org.jspecify.annotations.NullMarked;
