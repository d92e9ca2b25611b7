@NullMarked
package dev.squall.examples.conversion;

import org.jspecify.annotations.NullMarked;
