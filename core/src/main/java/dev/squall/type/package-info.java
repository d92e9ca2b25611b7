/// PostgreSQL types: how a Java value is bound, read, parsed and printed.
@NullMarked
package dev.squall.type;

import org.jspecify.annotations.NullMarked;
