package dev.squall.expr;

import dev.squall.sql.Operand;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The first branch of a `case`, which still wants its result. The result decides the family of the
/// whole: `caseWhen(c).then("a").otherwise("b").length()`.
///
/// @param <C> what a branch asks: a condition, or a value to compare with
public final class CaseWhen<C> {

    private final CaseStart<C> start;
    private final Operand test;

    CaseWhen(CaseStart<C> start, C test) {
        this.start = start;
        this.test = start.test().apply(test);
    }

    /// `then value`
    public <T extends @Nullable Object> Case<C, T, Expr<T>, Expr<@Nullable T>> then(
            Expr<T> result) {
        return first(result, made -> made, made -> made);
    }

    /// `then value`, of the text family.
    public <T extends @Nullable Object> Case<C, T, TextExpr<T>, TextExpr<@Nullable T>> then(
            TextExpr<T> result) {
        return first(result, TextNode::new, TextNode::new);
    }

    /// `then value`, of the number family.
    public <T extends @Nullable Object, S>
            Case<C, T, NumberExpr<T, S>, NumberExpr<@Nullable T, S>> then(NumberExpr<T, S> result) {
        return first(
                result,
                made -> NumberExpr.of(made, result.type()),
                made -> NumberExpr.of(made, result.type()));
    }

    /// `then value`, of the integer family.
    public <T extends @Nullable Object, S>
            Case<C, T, IntegerExpr<T, S>, IntegerExpr<@Nullable T, S>> then(
                    IntegerExpr<T, S> result) {
        return first(
                result,
                made -> IntegerExpr.of(made, result.type()),
                made -> IntegerExpr.of(made, result.type()));
    }

    /// `then value`, of the date and time family.
    public <T extends @Nullable Object> Case<C, T, TemporalExpr<T>, TemporalExpr<@Nullable T>> then(
            TemporalExpr<T> result) {
        return first(result, TemporalNode::new, TemporalNode::new);
    }

    /// `then value`, of the interval family.
    public <T extends @Nullable Object> Case<C, T, IntervalExpr<T>, IntervalExpr<@Nullable T>> then(
            IntervalExpr<T> result) {
        return first(result, IntervalNode::new, IntervalNode::new);
    }

    /// `then value`, of the json family.
    public <T extends @Nullable Object> Case<C, T, JsonExpr<T>, JsonExpr<@Nullable T>> then(
            JsonExpr<T> result) {
        return first(result, JsonNode::new, JsonNode::new);
    }

    /// `then value`, of the array family.
    public <T extends @Nullable Object, E>
            Case<C, T, ArrayExpr<T, E>, ArrayExpr<@Nullable T, E>> then(ArrayExpr<T, E> result) {
        return first(result, ArrayNode::new, ArrayNode::new);
    }

    /// `then value`, of conditions.
    public Case<C, Boolean, Condition, BooleanExpr<@Nullable Boolean>> then(Condition result) {
        return first(result, Condition::of, TruthNode::new);
    }

    /// `then text`
    public Case<C, String, TextExpr<String>, TextExpr<@Nullable String>> then(String result) {
        return then(TextExpr.of(Bind.of(Types.TEXT, result)));
    }

    /// `then number`
    public Case<C, Integer, IntegerExpr<Integer, Long>, IntegerExpr<@Nullable Integer, Long>> then(
            int result) {
        return then(IntegerExpr.of(Bind.of(Types.INTEGER, result), Types.INTEGER));
    }

    /// `then number`
    public Case<C, Long, IntegerExpr<Long, BigDecimal>, IntegerExpr<@Nullable Long, BigDecimal>>
            then(long result) {
        return then(IntegerExpr.of(Bind.of(Types.BIGINT, result), Types.BIGINT));
    }

    /// `then number`
    public Case<
                    C,
                    BigDecimal,
                    NumberExpr<BigDecimal, BigDecimal>,
                    NumberExpr<@Nullable BigDecimal, BigDecimal>>
            then(BigDecimal result) {
        return then(NumberExpr.of(Bind.of(Types.NUMERIC, result), Types.NUMERIC));
    }

    private <T extends @Nullable Object, E, N> Case<C, T, E, N> first(
            Expr<T> result, Function<Expr<T>, E> family, Function<Expr<@Nullable T>, N> orNull) {
        return new Case<>(start, List.of(new Case.Branch(test, result)), family, orNull);
    }
}
