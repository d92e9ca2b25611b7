package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.ArrayExpr;
import dev.squall.expr.BooleanExpr;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.InRows;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.IntervalExpr;
import dev.squall.expr.JsonExpr;
import dev.squall.expr.MultirangeExpr;
import dev.squall.expr.NetworkExpr;
import dev.squall.expr.NumberExpr;
import dev.squall.expr.RangeExpr;
import dev.squall.expr.Template;
import dev.squall.expr.TemporalExpr;
import dev.squall.expr.TextExpr;
import dev.squall.table.RowItem;
import dev.squall.type.ArrayType;
import dev.squall.type.BooleanType;
import dev.squall.type.IntegerType;
import dev.squall.type.Interval;
import dev.squall.type.IntervalType;
import dev.squall.type.JsonType;
import dev.squall.type.Multirange;
import dev.squall.type.MultirangeType;
import dev.squall.type.NetworkType;
import dev.squall.type.NumberType;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
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

    /// The same with the methods of its family: of the type that the query selects, which is
    /// checked when the statement is written.
    ///
    /// `scalar(NUMERIC, select(max(orders.total)).from(orders)).times(TWO)`
    public static <T> TextExpr<@Nullable T> scalar(
            TextType<T> type, Select1<? extends @Nullable T> query) {
        return TextExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<@Nullable T, S> scalar(
            NumberType<T, S> type, Select1<? extends @Nullable T> query) {
        return NumberExpr.of(ScalarQuery.of(type, query), type);
    }

    /// The same, of an integer type.
    public static <T, S> IntegerExpr<@Nullable T, S> scalar(
            IntegerType<T, S> type, Select1<? extends @Nullable T> query) {
        return IntegerExpr.of(ScalarQuery.of(type, query), type);
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<@Nullable T> scalar(
            TemporalType<T> type, Select1<? extends @Nullable T> query) {
        return TemporalExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of an interval.
    public static IntervalExpr<@Nullable Interval> scalar(
            IntervalType type, Select1<? extends @Nullable Interval> query) {
        return IntervalExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<@Nullable T> scalar(
            JsonType<T> type, Select1<? extends @Nullable T> query) {
        return JsonExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of an array.
    public static <E> ArrayExpr<@Nullable List<E>, E> scalar(
            ArrayType<E> type, Select1<? extends @Nullable List<E>> query) {
        return ArrayExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of a boolean.
    public static BooleanExpr<@Nullable Boolean> scalar(
            BooleanType type, Select1<? extends @Nullable Boolean> query) {
        return BooleanExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of a range.
    public static <E extends Comparable<? super E>> RangeExpr<@Nullable Range<E>, E> scalar(
            RangeType<E> type, Select1<? extends @Nullable Range<E>> query) {
        return RangeExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of a multirange.
    public static <E extends Comparable<? super E>>
            MultirangeExpr<@Nullable Multirange<E>, E> scalar(
                    MultirangeType<E> type, Select1<? extends @Nullable Multirange<E>> query) {
        return MultirangeExpr.of(ScalarQuery.of(type, query));
    }

    /// The same, of the network family.
    public static <T> NetworkExpr<@Nullable T> scalar(
            NetworkType<T> type, Select1<? extends @Nullable T> query) {
        return NetworkExpr.of(ScalarQuery.of(type, query));
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
