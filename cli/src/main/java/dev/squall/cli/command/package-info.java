/// The commands: each is one class with its options, and leaves the work to the kit.
@NullMarked
package dev.squall.cli.command;

import org.jspecify.annotations.NullMarked;
