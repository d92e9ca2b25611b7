@NullMarked
package dev.squall.declare;

import org.jspecify.annotations.NullMarked;
