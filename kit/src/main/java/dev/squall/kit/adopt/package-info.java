/// A database that is there becomes the first migration.
@NullMarked
package dev.squall.kit.adopt;

import org.jspecify.annotations.NullMarked;
