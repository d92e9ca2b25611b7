/// The annotation processor: from records to typed tables.
@NullMarked
package dev.squall.processor;

import org.jspecify.annotations.NullMarked;
