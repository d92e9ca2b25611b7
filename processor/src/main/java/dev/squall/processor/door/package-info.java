/// Doors that stay shut: checks inside javac, on every line of code, with its public API alone.
@NullMarked
package dev.squall.processor.door;

import org.jspecify.annotations.NullMarked;
