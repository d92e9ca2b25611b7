package dev.squall.query;

import dev.squall.expr.ArrayExpr;
import dev.squall.expr.BooleanExpr;
import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.IntervalExpr;
import dev.squall.expr.JsonExpr;
import dev.squall.expr.NumberExpr;
import dev.squall.expr.TemporalExpr;
import dev.squall.expr.TextExpr;
import dev.squall.type.ArrayType;
import dev.squall.type.BooleanType;
import dev.squall.type.IntegerType;
import dev.squall.type.Interval;
import dev.squall.type.IntervalType;
import dev.squall.type.JsonType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names and types of columns that no table has.
public class Labels extends Ctes {

    /// For [dev.squall.Sql] alone.
    protected Labels() {}

    /// A column of `values` or of a function: its name and its type, found again by `item.get(…)`.
    public static <T> Label<T, Expr<T>> column(String name, PgType<T> type) {
        return new Label<>(name, type, false, e -> e);
    }

    /// The same, of the text family.
    public static <T> Label<T, TextExpr<T>> column(String name, TextType<T> type) {
        return new Label<>(name, type, false, TextExpr::of);
    }

    /// The same, of the date and time family.
    public static <T> Label<T, TemporalExpr<T>> column(String name, TemporalType<T> type) {
        return new Label<>(name, type, false, TemporalExpr::of);
    }

    /// The same, of the json family.
    public static <T> Label<T, JsonExpr<T>> column(String name, JsonType<T> type) {
        return new Label<>(name, type, false, JsonExpr::of);
    }

    /// The same, of the array family.
    public static <T> Label<List<T>, ArrayExpr<List<T>, T>> column(String name, ArrayType<T> type) {
        return new Label<>(name, type, false, ArrayExpr::of);
    }

    /// The same, of the number family.
    public static <T, S> Label<T, NumberExpr<T, S>> column(String name, NumberType<T, S> type) {
        return new Label<>(name, type, false, e -> NumberExpr.of(e, type));
    }

    /// The same, of an integer type.
    public static <T, S> Label<T, IntegerExpr<T, S>> column(String name, IntegerType<T, S> type) {
        return new Label<>(name, type, false, e -> IntegerExpr.of(e, type));
    }

    /// The same, of the interval family.
    public static Label<Interval, IntervalExpr<Interval>> column(String name, IntervalType type) {
        return new Label<>(name, type, false, e -> IntervalExpr.of(e));
    }

    /// The same, of a boolean.
    public static Label<Boolean, Condition> column(String name, BooleanType type) {
        return new Label<>(name, type, false, Condition::of);
    }

    /// A column that can be null, of `values` or of a function: its name and its type.
    public static <T> Label<@Nullable T, Expr<@Nullable T>> nullableColumn(
            String name, PgType<T> type) {
        return new Label<>(name, type, true, e -> e);
    }

    /// The same, of the text family.
    public static <T> Label<@Nullable T, TextExpr<@Nullable T>> nullableColumn(
            String name, TextType<T> type) {
        return new Label<>(name, type, true, e -> TextExpr.of(e));
    }

    /// The same, of the date and time family.
    public static <T> Label<@Nullable T, TemporalExpr<@Nullable T>> nullableColumn(
            String name, TemporalType<T> type) {
        return new Label<>(name, type, true, e -> TemporalExpr.of(e));
    }

    /// The same, of the json family.
    public static <T> Label<@Nullable T, JsonExpr<@Nullable T>> nullableColumn(
            String name, JsonType<T> type) {
        return new Label<>(name, type, true, e -> JsonExpr.of(e));
    }

    /// The same, of the array family.
    public static <T> Label<@Nullable List<T>, ArrayExpr<@Nullable List<T>, T>> nullableColumn(
            String name, ArrayType<T> type) {
        return new Label<>(name, type, true, e -> ArrayExpr.of(e));
    }

    /// The same, of the number family.
    public static <T, S> Label<@Nullable T, NumberExpr<@Nullable T, S>> nullableColumn(
            String name, NumberType<T, S> type) {
        return new Label<>(name, type, true, e -> NumberExpr.of(e, type));
    }

    /// The same, of an integer type.
    public static <T, S> Label<@Nullable T, IntegerExpr<@Nullable T, S>> nullableColumn(
            String name, IntegerType<T, S> type) {
        return new Label<>(name, type, true, e -> IntegerExpr.of(e, type));
    }

    /// The same, of the interval family.
    public static Label<@Nullable Interval, IntervalExpr<@Nullable Interval>> nullableColumn(
            String name, IntervalType type) {
        return new Label<>(name, type, true, e -> IntervalExpr.of(e));
    }

    /// The same, of a boolean.
    public static Label<@Nullable Boolean, BooleanExpr<@Nullable Boolean>> nullableColumn(
            String name, BooleanType type) {
        return new Label<>(name, type, true, e -> BooleanExpr.of(e));
    }
}
