/// Scratch databases on an embedded server.
@NullMarked
package dev.squall.cli.scratch;

import org.jspecify.annotations.NullMarked;
