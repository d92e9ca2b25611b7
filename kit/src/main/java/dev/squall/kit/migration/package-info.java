/// Migrations as files: read, checked, in an order.
@NullMarked
package dev.squall.kit.migration;

import org.jspecify.annotations.NullMarked;
