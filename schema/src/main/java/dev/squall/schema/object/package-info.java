/// What every kind of PostgreSQL object has in common: an identity, dependencies, steps.
@NullMarked
package dev.squall.schema.object;

import org.jspecify.annotations.NullMarked;
