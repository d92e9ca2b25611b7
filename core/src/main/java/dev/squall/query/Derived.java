package dev.squall.query;

import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// `(select …) as per_user`: a query as an item of FROM.
///
/// @param <T> the Java value of a row
public final class Derived<T extends @Nullable Object> extends QueryItem<T> {

    Derived(String alias, RowSource<T> query) {
        super(alias, query);
    }

    @Override
    public void render(SqlWriter out) {
        out.nested(source()).sql(" as ").identifier(alias());
    }
}
