/// The squall command.
@NullMarked
package dev.squall.cli;

import org.jspecify.annotations.NullMarked;
