/// Tests of the package of this name.
@NullMarked
package dev.squall.kit.check;

import org.jspecify.annotations.NullMarked;
