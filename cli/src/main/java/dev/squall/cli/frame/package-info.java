/// What all commands share: where they run, how they speak, how they end.
@NullMarked
package dev.squall.cli.frame;

import org.jspecify.annotations.NullMarked;
