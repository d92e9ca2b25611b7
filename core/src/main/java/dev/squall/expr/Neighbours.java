package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// Values of the rows before and after in the window
/// ([manual](https://www.postgresql.org/docs/current/functions-window.html)).
public class Neighbours extends Windows {

    /// For [dev.squall.Sql] alone.
    protected Neighbours() {}

    /// `lag(value)`: of the row before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> lag(
            Expr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> lag(
            Expr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows), made -> made);
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<Expr<T>> lag(
            Expr<T> value, int rows, T other) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows, other), made -> made);
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> lag(
            TextExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> lag(
            TextExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows), TextNode::new);
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<T>> lag(
            TextExpr<T> value, int rows, T other) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows, other), TextNode::new);
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<@Nullable T, S>> lag(
            NumberExpr<T, S> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<@Nullable T, S>> lag(
            NumberExpr<T, S> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows),
                made -> NumberExpr.of(made, value.type()));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<T, S>> lag(
            NumberExpr<T, S> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other),
                made -> NumberExpr.of(made, value.type()));
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<@Nullable T, S>> lag(
            IntegerExpr<T, S> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<@Nullable T, S>> lag(
            IntegerExpr<T, S> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<T, S>> lag(
            IntegerExpr<T, S> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> lag(
            TemporalExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> lag(
            TemporalExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows), TemporalNode::new);
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<T>> lag(
            TemporalExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), TemporalNode::new);
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> lag(
            IntervalExpr<T> value) {
        return lag(value, 1);
    }

    /// `lag(value, rows)`: of so many rows before; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> lag(
            IntervalExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LAG, value, rows), IntervalNode::new);
    }

    /// `lag(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<T>> lag(
            IntervalExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LAG, value, rows, other), IntervalNode::new);
    }

    /// `lead(value)`: of the row after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> lead(
            Expr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> lead(
            Expr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows), made -> made);
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<Expr<T>> lead(
            Expr<T> value, int rows, T other) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows, other), made -> made);
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> lead(
            TextExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> lead(
            TextExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows), TextNode::new);
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<T>> lead(
            TextExpr<T> value, int rows, T other) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows, other), TextNode::new);
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<@Nullable T, S>> lead(
            NumberExpr<T, S> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<@Nullable T, S>> lead(
            NumberExpr<T, S> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows),
                made -> NumberExpr.of(made, value.type()));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, S> WindowFunction<NumberExpr<T, S>> lead(
            NumberExpr<T, S> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other),
                made -> NumberExpr.of(made, value.type()));
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<@Nullable T, S>> lead(
            IntegerExpr<T, S> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<@Nullable T, S>> lead(
            IntegerExpr<T, S> value, int rows) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object, S> WindowFunction<IntegerExpr<T, S>> lead(
            IntegerExpr<T, S> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> lead(
            TemporalExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> lead(
            TemporalExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows), TemporalNode::new);
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<T>> lead(
            TemporalExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), TemporalNode::new);
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> lead(
            IntervalExpr<T> value) {
        return lead(value, 1);
    }

    /// `lead(value, rows)`: of so many rows after; null if there is none.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> lead(
            IntervalExpr<T> value, int rows) {
        return WindowFunction.of(Neighbour.of(Neighbour.LEAD, value, rows), IntervalNode::new);
    }

    /// `lead(value, rows, other)`: the other value if there is no such row.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<T>> lead(
            IntervalExpr<T> value, int rows, T other) {
        return WindowFunction.of(
                Neighbour.of(Neighbour.LEAD, value, rows, other), IntervalNode::new);
    }
}
