/// Doors that stay shut: checks inside javac, on every line of code.
@NullMarked
package dev.squall.processor.door;

import org.jspecify.annotations.NullMarked;
