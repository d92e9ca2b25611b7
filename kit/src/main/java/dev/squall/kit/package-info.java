/// A project's migrations from Java: read, apply, look at, roll back.
@NullMarked
package dev.squall.kit;

import org.jspecify.annotations.NullMarked;
