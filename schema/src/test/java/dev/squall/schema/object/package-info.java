@NullMarked
package dev.squall.schema.object;

import org.jspecify.annotations.NullMarked;
