package dev.squall.table;

import org.jspecify.annotations.Nullable;

/// A view whose rows are stored, as old as its last refresh: `db.refresh(view)`.
///
/// @param <R> the record that is a row
public abstract class MaterializedView<R> extends View<R> {

    /// @param schema the PostgreSQL schema, or empty
    /// @param name the view's name
    /// @param alias the alias, or null
    protected MaterializedView(String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }
}
