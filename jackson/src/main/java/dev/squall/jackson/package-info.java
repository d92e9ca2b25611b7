/// Typed jsonb through Jackson.
@NullMarked
package dev.squall.jackson;

import org.jspecify.annotations.NullMarked;
