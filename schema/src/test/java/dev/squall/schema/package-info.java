@NullMarked
package dev.squall.schema;

import org.jspecify.annotations.NullMarked;
