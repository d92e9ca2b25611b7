/// A table by hand, for the tests of core.
@NullMarked
package dev.squall.sample;

import org.jspecify.annotations.NullMarked;
