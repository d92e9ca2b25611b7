package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.Functions;
import dev.squall.expr.Selectable;
import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// Conditions on queries, and queries without a client, to stand inside others.
public class Subqueries extends Functions {

    /// For [dev.squall.Sql] alone.
    protected Subqueries() {}

    /// `exists (select 1 from …)`
    public static Condition exists(Query<?> query) {
        return new Exists(query);
    }

    /// `not exists (select 1 from …)`
    public static Condition notExists(Query<?> query) {
        return new Exists(query).not();
    }

    /// `value in (select …)`
    public static <T> Condition in(Expr<? extends @Nullable T> value, Query<? extends T> query) {
        return new InQuery(value, query);
    }

    /// A query of one column without a client, to stand after `in`. `select id from users`
    public static <T extends @Nullable Object> SelectFrom<Select1<T>> select(Selectable<T> column) {
        return new SelectFrom<>(new Select1<>(Clauses.from(null), Detached.INSTANCE, column));
    }

    /// A query without a client: part of another one. `select … from users`
    public static <R> SelectRows<R> from(Table<R> table) {
        return new SelectRows<>(table, Detached.INSTANCE);
    }
}
