/// Databases that are made for a moment, in which plans are proven.
@NullMarked
package dev.squall.kit.scratch;

import org.jspecify.annotations.NullMarked;
