@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
