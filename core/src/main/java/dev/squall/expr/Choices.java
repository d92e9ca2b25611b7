package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// The first that is not null.
public class Choices extends Calls {

    /// For [dev.squall.Sql] alone.
    protected Choices() {}

    /// `coalesce(value, other)`: the first that is not null.
    public static <T> Expr<T> coalesce(Expr<? extends @Nullable T> value, T other) {
        return Coalesce.of(value, Bind.of(value.type(), other));
    }

    /// `coalesce(value, other)`; null where both are. One coalesce inside the other is written as
    /// one: `coalesce(a, b, c)`.
    public static <T extends @Nullable Object> Expr<T> coalesce(
            Expr<? extends @Nullable T> value, Expr<? extends T> other) {
        return Coalesce.of(value, other);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> coalesce(TextExpr<? extends @Nullable T> value, T other) {
        return new TextNode<>(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> TextExpr<T> coalesce(
            TextExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return new TextNode<>(Coalesce.of(value, other));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> coalesce(
            NumberExpr<? extends @Nullable T, S> value, T other) {
        return new NumberNode<>(Coalesce.of(value, Bind.of(value.type(), other)), value.type());
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> NumberExpr<T, S> coalesce(
            NumberExpr<? extends @Nullable T, S> value, Expr<? extends T> other) {
        return new NumberNode<>(Coalesce.of(value, other), value.type());
    }

    /// The same, of the integer family.
    public static <T, S> IntegerExpr<T, S> coalesce(
            IntegerExpr<? extends @Nullable T, S> value, T other) {
        return new IntegerNode<>(Coalesce.of(value, Bind.of(value.type(), other)), value.type());
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> IntegerExpr<T, S> coalesce(
            IntegerExpr<? extends @Nullable T, S> value, Expr<? extends T> other) {
        return new IntegerNode<>(Coalesce.of(value, other), value.type());
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> coalesce(TemporalExpr<? extends @Nullable T> value, T other) {
        return new TemporalNode<>(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> TemporalExpr<T> coalesce(
            TemporalExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return new TemporalNode<>(Coalesce.of(value, other));
    }

    /// The same, of the interval family.
    public static <T> IntervalExpr<T> coalesce(IntervalExpr<? extends @Nullable T> value, T other) {
        return new IntervalNode<>(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> IntervalExpr<T> coalesce(
            IntervalExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return new IntervalNode<>(Coalesce.of(value, other));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> coalesce(JsonExpr<? extends @Nullable T> value, T other) {
        return new JsonNode<>(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// The same, of the json family.
    public static <T extends @Nullable Object> JsonExpr<T> coalesce(
            JsonExpr<? extends @Nullable T> value, Expr<? extends T> other) {
        return new JsonNode<>(Coalesce.of(value, other));
    }

    /// The same, of the array family.
    public static <T, E> ArrayExpr<T, E> coalesce(
            ArrayExpr<? extends @Nullable T, E> value, T other) {
        return new ArrayNode<>(Coalesce.of(value, Bind.of(value.type(), other)));
    }

    /// The same, of the array family.
    public static <T extends @Nullable Object, E> ArrayExpr<T, E> coalesce(
            ArrayExpr<? extends @Nullable T, E> value, Expr<? extends T> other) {
        return new ArrayNode<>(Coalesce.of(value, other));
    }

    /// `coalesce(condition, value)`
    public static Condition coalesce(
            BooleanExpr<? extends @Nullable Boolean> condition, boolean other) {
        return new BooleanNode(Coalesce.of(condition, new Bind<>(condition.type(), other)));
    }
}
