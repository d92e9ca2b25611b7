package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// One value of several: the first that is not null, the greatest, the least, `case`.
///
/// The greatest and the least leave nulls out: null is the answer only if all are.
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

    /// `greatest(first, more)`
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> Expr<T> greatest(
            Expr<T> first, Expr<? extends T>... more) {
        return Coalesce.extreme(Coalesce.GREATEST, first, more);
    }

    /// The same, of the text family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TextExpr<T> greatest(
            TextExpr<T> first, Expr<? extends T>... more) {
        return new TextNode<>(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// The same, of the number family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> NumberExpr<T, S> greatest(
            NumberExpr<T, S> first, Expr<? extends T>... more) {
        return new NumberNode<>(Coalesce.extreme(Coalesce.GREATEST, first, more), first.type());
    }

    /// The same, of the integer family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> IntegerExpr<T, S> greatest(
            IntegerExpr<T, S> first, Expr<? extends T>... more) {
        return new IntegerNode<>(Coalesce.extreme(Coalesce.GREATEST, first, more), first.type());
    }

    /// The same, of the date and time family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TemporalExpr<T> greatest(
            TemporalExpr<T> first, Expr<? extends T>... more) {
        return new TemporalNode<>(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// The same, of the interval family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> IntervalExpr<T> greatest(
            IntervalExpr<T> first, Expr<? extends T>... more) {
        return new IntervalNode<>(Coalesce.extreme(Coalesce.GREATEST, first, more));
    }

    /// `least(first, more)`
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> Expr<T> least(
            Expr<T> first, Expr<? extends T>... more) {
        return Coalesce.extreme(Coalesce.LEAST, first, more);
    }

    /// The same, of the text family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TextExpr<T> least(
            TextExpr<T> first, Expr<? extends T>... more) {
        return new TextNode<>(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// The same, of the number family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> NumberExpr<T, S> least(
            NumberExpr<T, S> first, Expr<? extends T>... more) {
        return new NumberNode<>(Coalesce.extreme(Coalesce.LEAST, first, more), first.type());
    }

    /// The same, of the integer family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> IntegerExpr<T, S> least(
            IntegerExpr<T, S> first, Expr<? extends T>... more) {
        return new IntegerNode<>(Coalesce.extreme(Coalesce.LEAST, first, more), first.type());
    }

    /// The same, of the date and time family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TemporalExpr<T> least(
            TemporalExpr<T> first, Expr<? extends T>... more) {
        return new TemporalNode<>(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// The same, of the interval family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> IntervalExpr<T> least(
            IntervalExpr<T> first, Expr<? extends T>... more) {
        return new IntervalNode<>(Coalesce.extreme(Coalesce.LEAST, first, more));
    }

    /// `case when condition …`: `caseWhen(age.lt(18)).then("young").otherwise("old")`
    public static CaseWhen<Condition> caseWhen(Condition condition) {
        return new CaseWhen<>(CaseStart.SEARCHED, condition);
    }

    /// `case value …`: `caseOf(status).when(DRAFT).then(1).otherwise(2)`
    public static <V extends @Nullable Object> CaseOf<V> caseOf(Expr<V> value) {
        return new CaseOf<>(value);
    }
}
