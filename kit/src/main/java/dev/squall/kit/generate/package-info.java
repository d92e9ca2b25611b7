/// From changed records to a proven migration.
@NullMarked
package dev.squall.kit.generate;

import org.jspecify.annotations.NullMarked;
