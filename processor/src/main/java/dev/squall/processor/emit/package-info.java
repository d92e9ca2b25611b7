/// The produced files: one class each.
@NullMarked
package dev.squall.processor.emit;

import org.jspecify.annotations.NullMarked;
