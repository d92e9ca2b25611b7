package dev.squall.table;

import org.jspecify.annotations.Nullable;

/// A view, or an alias of one: read like a table, never written.
///
/// @param <R> the record that is a row
public abstract class View<R> extends Table<R> {

    /// @param schema the PostgreSQL schema, or empty
    /// @param name the view's name
    /// @param alias the alias, or null
    protected View(String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }
}
