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

/// Values as expressions.
public class Values extends Parameters {

    /// For [dev.squall.Sql] alone.
    protected Values() {}

    /// A value as an expression: `?`
    public static <T> Expr<T> value(PgType<T> type, T value) {
        return Bind.of(type, value);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> value(TextType<T> type, T value) {
        return new TextNode<>(Bind.of(type, value));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> value(NumberType<T, S> type, T value) {
        return new NumberNode<>(Bind.of(type, value), type);
    }

    /// The same, of the integer family.
    public static <T, S> IntegerExpr<T, S> value(IntegerType<T, S> type, T value) {
        return new IntegerNode<>(Bind.of(type, value), type);
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> value(TemporalType<T> type, T value) {
        return new TemporalNode<>(Bind.of(type, value));
    }

    /// The same, of the interval family.
    public static IntervalExpr<Interval> value(IntervalType type, Interval value) {
        return new IntervalNode<>(Bind.of(type, value));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> value(JsonType<T> type, T value) {
        return new JsonNode<>(Bind.of(type, value));
    }

    /// The same, of the array family.
    public static <E> ArrayExpr<List<E>, E> value(ArrayType<E> type, List<E> value) {
        return new ArrayNode<>(Bind.of(type, value));
    }

    /// The same, as a condition.
    public static Condition value(BooleanType type, Boolean value) {
        return new BooleanNode(Bind.of(type, value));
    }
}
