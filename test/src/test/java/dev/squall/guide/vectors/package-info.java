/// A schema that needs pgvector.
@NullMarked
package dev.squall.guide.vectors;

import org.jspecify.annotations.NullMarked;
