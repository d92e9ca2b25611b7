/// Other tools that keep a history of migrations in a database, and what of it is their own.
@NullMarked
package dev.squall.kit.tool;

import org.jspecify.annotations.NullMarked;
