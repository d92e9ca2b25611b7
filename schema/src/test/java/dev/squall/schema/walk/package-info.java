/// A large schema that walks through random changes, with rows in it.
@NullMarked
package dev.squall.schema.walk;

import org.jspecify.annotations.NullMarked;
