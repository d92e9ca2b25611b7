/// What `squall init` writes, and what it tells to add to the build.
@NullMarked
package dev.squall.cli.init;

import org.jspecify.annotations.NullMarked;
