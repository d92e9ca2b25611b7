/// Files of SQL as they come: migrations of Squall, of other tools, of psql, and what pg_dump
/// writes.
@NullMarked
package dev.squall.kit.lint.source;

import org.jspecify.annotations.NullMarked;
