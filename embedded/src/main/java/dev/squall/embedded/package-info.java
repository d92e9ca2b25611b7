/// A real PostgreSQL server from a Maven artifact, started by a library call: nothing to install,
/// no container.
///
/// [dev.squall.embedded.EmbeddedPostgres] is the whole of it.
@NullMarked
package dev.squall.embedded;

import org.jspecify.annotations.NullMarked;
