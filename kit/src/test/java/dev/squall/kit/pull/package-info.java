@NullMarked
package dev.squall.kit.pull;

import org.jspecify.annotations.NullMarked;
