package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.KnownSql;
import dev.squall.type.ArrayType;
import dev.squall.type.BooleanType;
import dev.squall.type.IntegerType;
import dev.squall.type.JsonType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SQL of the user's own, and functions that every type has.
public class Functions extends Aggregates {

    private static final KnownSql COALESCE = KnownSql.constant("coalesce");
    private static final KnownSql NOW = KnownSql.constant("now");

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

    /// A value as an expression: `?`
    public static <T> Expr<T> value(PgType<T> type, T value) {
        return Bind.of(type, value);
    }

    /// `coalesce(value, other)`: the first that is not null.
    public static <T> Expr<T> coalesce(Expr<? extends @Nullable T> value, T other) {
        return new NullSafe<>(COALESCE, List.of(value, Bind.of(value.type(), other)), value.type());
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> coalesce(TextExpr<? extends @Nullable T> value, T other) {
        return new TextNode<>(coalesce((Expr<? extends @Nullable T>) value, other));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> coalesce(
            NumberExpr<? extends @Nullable T, S> value, T other) {
        return new NumberNode<>(coalesce((Expr<? extends @Nullable T>) value, other), value.type());
    }

    /// The same, of the integers.
    public static <T, S> IntegerExpr<T, S> coalesce(
            IntegerExpr<? extends @Nullable T, S> value, T other) {
        return new IntegerNode<>(
                coalesce((Expr<? extends @Nullable T>) value, other), value.type());
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> coalesce(TemporalExpr<? extends @Nullable T> value, T other) {
        return new TemporalNode<>(coalesce((Expr<? extends @Nullable T>) value, other));
    }

    /// `now()`: when the transaction began.
    public static TemporalExpr<Instant> now() {
        return new TemporalNode<>(new Call<>(NOW, List.of(), Types.TIMESTAMPTZ));
    }

    /// An expression of another package, known to be of the integer family.
    protected static <T extends @Nullable Object, S> IntegerExpr<T, S> integer(
            Expr<T> value, NumberType<?, S> type) {
        return new IntegerNode<>(value, type);
    }
}
