/// Partitions.
@NullMarked
package dev.squall.schema.declared.partition;

import org.jspecify.annotations.NullMarked;
