/// A database as the records that declare it.
@NullMarked
package dev.squall.kit.pull;

import org.jspecify.annotations.NullMarked;
