/// Tests of the package of this name.
@NullMarked
package dev.squall.kit.snapshot;

import org.jspecify.annotations.NullMarked;
