package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.Template;
import dev.squall.table.Table;
import dev.squall.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Conditions on queries, and queries without a client, to stand inside others.
public class Subqueries extends Selects {

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

    /// How many rows a query has, as a value: never null. `(select count(*) from …)`
    public static IntegerExpr<Long, BigDecimal> count(Query<?> query) {
        return integer(new CountQuery(query), Types.BIGINT);
    }

    /// A query of one column and at most one row, as a value: null where there is no row.
    ///
    /// `scalar(select(max(orders.total)).from(orders))` becomes `(select max(orders.total) from
    /// orders)`
    public static <T extends @Nullable Object> Expr<@Nullable T> scalar(Select1<T> query) {
        return new ScalarQuery<>(query);
    }

    /// A statement written by hand, without a client: the query of a view that the API has no words
    /// for. `{}` takes tables, columns, expressions and values.
    ///
    /// @param text a compile-time constant
    public static SqlQuery statement(
            @CompileTimeConstant String text, @Nullable Object... arguments) {
        return new SqlQuery(Template.of(text, arguments), Detached.INSTANCE);
    }

    /// A query without a client: part of another one. `select … from users`
    public static <R> SelectRows<R> from(Table<R> table) {
        return new SelectRows<>(table, Detached.INSTANCE);
    }
}
