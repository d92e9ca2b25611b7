@NullMarked
package dev.squall.kit.compare;

import org.jspecify.annotations.NullMarked;
