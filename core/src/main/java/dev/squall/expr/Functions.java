package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
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

/// SQL of the user's own, and functions that every type has.
public class Functions extends Statistics {

    /// For [dev.squall.Sql] alone.
    protected Functions() {}

    /// An expression written by hand; `{}` takes columns, expressions and values.
    ///
    /// `sql(UUID, "gen_random_uuid()")`
    ///
    /// @param text a compile-time constant
    public static <T> Expr<T> sql(
            PgType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return new SqlExpression<>(Template.of(text, arguments), type);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> sql(
            TextType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        Expr<T> expression = new SqlExpression<>(Template.of(text, arguments), type);
        return new TextNode<>(expression);
    }

    /// The same, of the temporal family.
    public static <T> TemporalExpr<T> sql(
            TemporalType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        Expr<T> expression = new SqlExpression<>(Template.of(text, arguments), type);
        return new TemporalNode<>(expression);
    }

    /// The same, of the interval family.
    public static IntervalExpr<Interval> sql(
            IntervalType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        Expr<Interval> expression = new SqlExpression<>(Template.of(text, arguments), type);
        return new IntervalNode<>(expression);
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> sql(
            JsonType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        Expr<T> expression = new SqlExpression<>(Template.of(text, arguments), type);
        return new JsonNode<>(expression);
    }

    /// The same, of the array family.
    public static <E> ArrayExpr<List<E>, E> sql(
            ArrayType<E> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        Expr<List<E>> expression = new SqlExpression<>(Template.of(text, arguments), type);
        return new ArrayNode<>(expression);
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> sql(
            NumberType<T, S> type,
            @CompileTimeConstant String text,
            @Nullable Object... arguments) {
        return new NumberNode<>(new SqlExpression<>(Template.of(text, arguments), type), type);
    }

    /// The same, of an integer type.
    public static <T, S> IntegerExpr<T, S> sql(
            IntegerType<T, S> type,
            @CompileTimeConstant String text,
            @Nullable Object... arguments) {
        return new IntegerNode<>(new SqlExpression<>(Template.of(text, arguments), type), type);
    }

    /// The same, as a condition.
    public static Condition sql(
            BooleanType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return new SqlCondition(Template.of(text, arguments));
    }

    /// A condition written by hand.
    public static Condition condition(
            @CompileTimeConstant String text, @Nullable Object... arguments) {
        return new SqlCondition(Template.of(text, arguments));
    }

    /// An expression of another package, known to be of the integer family.
    protected static <T extends @Nullable Object, S> IntegerExpr<T, S> integer(
            Expr<T> value, NumberType<?, S> type) {
        return new IntegerNode<>(value, type);
    }
}
