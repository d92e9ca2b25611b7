@NullMarked
package dev.squall.examples.courses;

import org.jspecify.annotations.NullMarked;
