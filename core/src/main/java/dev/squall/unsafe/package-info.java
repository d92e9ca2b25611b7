/// SQL text that is made at run time: never with anything in it that a visitor wrote.
@NullMarked
package dev.squall.unsafe;

import org.jspecify.annotations.NullMarked;
