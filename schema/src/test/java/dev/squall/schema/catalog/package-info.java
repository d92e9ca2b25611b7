@NullMarked
package dev.squall.schema.catalog;

import org.jspecify.annotations.NullMarked;
