/// A real PostgreSQL from a Maven artifact, started by a library call.
@NullMarked
package dev.squall.embedded;

import org.jspecify.annotations.NullMarked;
