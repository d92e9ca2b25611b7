package dev.squall.mutation;

import dev.squall.query.Query;
import dev.squall.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insert into users (email, name)`: the query comes next.
///
/// @param <R> the record that is a row
/// @param <V> a row of the query: one value for each column
public final class InsertInto<R, V extends @Nullable Object> {

    private final Target<R> target;
    private final List<Column<R, ?>> columns;

    InsertInto(Target<R> target, List<Column<R, ?>> columns) {
        this.target = target;
        this.columns = columns;
    }

    /// `select …`: its columns have the Java types of those of the table.
    public Insert<R> select(Query<? extends V> query) {
        return Insert.of(target, new SelectedRows<>(columns, query));
    }
}
