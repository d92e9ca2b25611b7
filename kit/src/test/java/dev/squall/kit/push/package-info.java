/// Tests of the package of this name.
@NullMarked
package dev.squall.kit.push;

import org.jspecify.annotations.NullMarked;
