package dev.squall.expr;

import dev.squall.sql.KnownSql;
import org.jspecify.annotations.Nullable;

/// The greatest and the least of several values. Nulls are left out: null is the answer only if all
/// are.
public class Extremes extends Choices {

    private static final KnownSql GREATEST = KnownSql.constant("greatest");
    private static final KnownSql LEAST = KnownSql.constant("least");

    /// For [dev.squall.Sql] alone.
    protected Extremes() {}

    /// `greatest(first, more)`
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> Expr<T> greatest(
            Expr<T> first, Expr<? extends T>... more) {
        return Coalesce.extreme(GREATEST, first, more);
    }

    /// The same, of the text family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TextExpr<T> greatest(
            TextExpr<T> first, Expr<? extends T>... more) {
        return new TextNode<>(Coalesce.extreme(GREATEST, first, more));
    }

    /// The same, of the number family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> NumberExpr<T, S> greatest(
            NumberExpr<T, S> first, Expr<? extends T>... more) {
        return new NumberNode<>(Coalesce.extreme(GREATEST, first, more), first.type());
    }

    /// The same, of the integer family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> IntegerExpr<T, S> greatest(
            IntegerExpr<T, S> first, Expr<? extends T>... more) {
        return new IntegerNode<>(Coalesce.extreme(GREATEST, first, more), first.type());
    }

    /// The same, of the date and time family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TemporalExpr<T> greatest(
            TemporalExpr<T> first, Expr<? extends T>... more) {
        return new TemporalNode<>(Coalesce.extreme(GREATEST, first, more));
    }

    /// The same, of the interval family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> IntervalExpr<T> greatest(
            IntervalExpr<T> first, Expr<? extends T>... more) {
        return new IntervalNode<>(Coalesce.extreme(GREATEST, first, more));
    }

    /// `least(first, more)`
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> Expr<T> least(
            Expr<T> first, Expr<? extends T>... more) {
        return Coalesce.extreme(LEAST, first, more);
    }

    /// The same, of the text family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TextExpr<T> least(
            TextExpr<T> first, Expr<? extends T>... more) {
        return new TextNode<>(Coalesce.extreme(LEAST, first, more));
    }

    /// The same, of the number family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> NumberExpr<T, S> least(
            NumberExpr<T, S> first, Expr<? extends T>... more) {
        return new NumberNode<>(Coalesce.extreme(LEAST, first, more), first.type());
    }

    /// The same, of the integer family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object, S> IntegerExpr<T, S> least(
            IntegerExpr<T, S> first, Expr<? extends T>... more) {
        return new IntegerNode<>(Coalesce.extreme(LEAST, first, more), first.type());
    }

    /// The same, of the date and time family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> TemporalExpr<T> least(
            TemporalExpr<T> first, Expr<? extends T>... more) {
        return new TemporalNode<>(Coalesce.extreme(LEAST, first, more));
    }

    /// The same, of the interval family.
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static <T extends @Nullable Object> IntervalExpr<T> least(
            IntervalExpr<T> first, Expr<? extends T>... more) {
        return new IntervalNode<>(Coalesce.extreme(LEAST, first, more));
    }
}
