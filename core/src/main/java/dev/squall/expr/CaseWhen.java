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

    /// `then value`, of a range.
    public <T extends @Nullable Object, E extends Comparable<? super E>>
            Case<C, T, RangeExpr<T, E>, RangeExpr<@Nullable T, E>> then(RangeExpr<T, E> result) {
        return first(result, made -> RangeExpr.of(made), made -> RangeExpr.of(made));
    }

    /// `then value`, of a multirange.
    public <T extends @Nullable Object, E extends Comparable<? super E>>
            Case<C, T, MultirangeExpr<T, E>, MultirangeExpr<@Nullable T, E>> then(
                    MultirangeExpr<T, E> result) {
        return first(result, made -> MultirangeExpr.of(made), made -> MultirangeExpr.of(made));
    }

    /// `then value`, of the network family.
    public <T extends @Nullable Object> Case<C, T, NetworkExpr<T>, NetworkExpr<@Nullable T>> then(
            NetworkExpr<T> result) {
        return first(result, made -> NetworkExpr.of(made), made -> NetworkExpr.of(made));
    }

    /// `then value`, of a bit string.
    public <T extends @Nullable Object> Case<C, T, BitExpr<T>, BitExpr<@Nullable T>> then(
            BitExpr<T> result) {
        return first(result, made -> BitExpr.of(made), made -> BitExpr.of(made));
    }

    /// `then value`, of `tsvector`.
    public <T extends @Nullable Object> Case<C, T, TsVectorExpr<T>, TsVectorExpr<@Nullable T>> then(
            TsVectorExpr<T> result) {
        return first(result, made -> TsVectorExpr.of(made), made -> TsVectorExpr.of(made));
    }

    /// `then value`, of `tsquery`.
    public <T extends @Nullable Object> Case<C, T, TsQueryExpr<T>, TsQueryExpr<@Nullable T>> then(
            TsQueryExpr<T> result) {
        return first(result, made -> TsQueryExpr.of(made), made -> TsQueryExpr.of(made));
    }

    /// `then value`, of `hstore`.
    public <T extends @Nullable Object> Case<C, T, HstoreExpr<T>, HstoreExpr<@Nullable T>> then(
            HstoreExpr<T> result) {
        return first(result, made -> HstoreExpr.of(made), made -> HstoreExpr.of(made));
    }

    /// `then value`, of the vector family.
    public <T extends @Nullable Object> Case<C, T, VectorExpr<T>, VectorExpr<@Nullable T>> then(
            VectorExpr<T> result) {
        return first(result, made -> VectorExpr.of(made), made -> VectorExpr.of(made));
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
