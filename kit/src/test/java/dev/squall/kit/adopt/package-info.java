/// Tests of the package of this name.
@NullMarked
package dev.squall.kit.adopt;

import org.jspecify.annotations.NullMarked;
