package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.ArrayExpr;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.InRows;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.Template;
import dev.squall.table.RowItem;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conditions on queries, and queries without a client, to stand inside others.
public class Subqueries extends RowValues {

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
        return new InRows(value, false, query);
    }

    /// `value not in (select …)`: never true where the query has a null.
    public static <T> Condition notIn(Expr<? extends @Nullable T> value, Query<? extends T> query) {
        return new InRows(value, true, query);
    }

    /// `array(select …)`: the values of a query of one column, as an array; empty where there is no
    /// row.
    public static <T> ArrayExpr<List<T>, T> array(Select1<T> query) {
        return ArrayExpr.of(new ArrayQuery<>(query));
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
    public static <R extends @Nullable Object> SelectRows<R> from(RowItem<R> item) {
        return new SelectRows<>(item, Detached.INSTANCE);
    }
}
