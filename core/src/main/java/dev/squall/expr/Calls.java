package dev.squall.expr;

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

/// Any function by its name.
public class Calls extends Values {

    /// For [dev.squall.Sql] alone.
    protected Calls() {}

    /// A function by its name, which is an identifier, with its schema where it has one:
    /// `call("audit.checksum", TEXT, users.email)` is `audit.checksum(users.email)`. The type is
    /// what it returns; that is for you to know. Select it with `orNull()` if it can be null.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <T> Expr<T> call(String name, PgType<T> type, Expr<?>... arguments) {
        return Called.<T>of(name, type, arguments);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> call(String name, TextType<T> type, Expr<?>... arguments) {
        return new TextNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> call(
            String name, NumberType<T, S> type, Expr<?>... arguments) {
        return new NumberNode<>(Called.<T>of(name, type, arguments), type);
    }

    /// The same, of the integer family.
    public static <T, S> IntegerExpr<T, S> call(
            String name, IntegerType<T, S> type, Expr<?>... arguments) {
        return new IntegerNode<>(Called.<T>of(name, type, arguments), type);
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> call(
            String name, TemporalType<T> type, Expr<?>... arguments) {
        return new TemporalNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the interval family.
    public static IntervalExpr<Interval> call(
            String name, IntervalType type, Expr<?>... arguments) {
        return new IntervalNode<>(Called.<Interval>of(name, type, arguments));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> call(String name, JsonType<T> type, Expr<?>... arguments) {
        return new JsonNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the array family.
    public static <E> ArrayExpr<List<E>, E> call(
            String name, ArrayType<E> type, Expr<?>... arguments) {
        return new ArrayNode<>(Called.<List<E>>of(name, type, arguments));
    }

    /// The same, as a condition.
    public static Condition call(String name, BooleanType type, Expr<?>... arguments) {
        return new BooleanNode(Called.<Boolean>of(name, type, arguments));
    }
}
