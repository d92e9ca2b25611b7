/// The examples, walked through: what `squall demo` prints.
@NullMarked
package dev.squall.cli.demo;

import org.jspecify.annotations.NullMarked;
