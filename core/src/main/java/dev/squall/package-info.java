/// Annotations, expressions, queries, mutations and their execution.
@NullMarked
package dev.squall;

import org.jspecify.annotations.NullMarked;
