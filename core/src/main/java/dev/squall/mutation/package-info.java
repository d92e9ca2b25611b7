/// Insert, update, delete.
@NullMarked
package dev.squall.mutation;

import org.jspecify.annotations.NullMarked;
