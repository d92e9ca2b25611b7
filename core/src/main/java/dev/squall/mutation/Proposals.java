package dev.squall.mutation;

import dev.squall.expr.Expr;
import dev.squall.query.Items;
import dev.squall.table.Column;
import org.jspecify.annotations.Nullable;

/// What an insert proposed, inside of `on conflict`.
public class Proposals extends Items {

    /// For [dev.squall.Sql] alone.
    protected Proposals() {}

    /// `excluded.column`: the value that the insert proposed.
    public static <T extends @Nullable Object> Expr<T> excluded(Column<?, T> column) {
        return new Excluded<>(column);
    }
}
