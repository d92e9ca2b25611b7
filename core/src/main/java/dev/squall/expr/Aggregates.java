package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Interval;
import dev.squall.type.JsonType;
import dev.squall.type.NumberType;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Aggregate functions. All but `count` are null where there is no row
/// ([manual](https://www.postgresql.org/docs/current/functions-aggregate.html)).
///
/// Each takes `distinct()`, `filter(…)`, and `orderBy(…)` where the order counts; `over(…)` makes
/// it a window function.
public class Aggregates extends Neighbours {

    private static final KnownSql SUM = KnownSql.constant("sum");
    private static final KnownSql AVG = KnownSql.constant("avg");
    private static final KnownSql MIN = KnownSql.constant("min");
    private static final KnownSql MAX = KnownSql.constant("max");
    private static final KnownSql STRING_AGG = KnownSql.constant("string_agg");
    private static final KnownSql ARRAY_AGG = KnownSql.constant("array_agg");
    private static final KnownSql JSON_AGG = KnownSql.constant("json_agg");
    private static final KnownSql JSONB_AGG = KnownSql.constant("jsonb_agg");
    private static final KnownSql JSON_OBJECT_AGG = KnownSql.constant("json_object_agg");
    private static final KnownSql JSONB_OBJECT_AGG = KnownSql.constant("jsonb_object_agg");
    private static final KnownSql BOOL_AND = KnownSql.constant("bool_and");
    private static final KnownSql BOOL_OR = KnownSql.constant("bool_or");
    private static final KnownSql EVERY = KnownSql.constant("every");
    private static final KnownSql BIT_AND = KnownSql.constant("bit_and");
    private static final KnownSql BIT_OR = KnownSql.constant("bit_or");
    private static final KnownSql BIT_XOR = KnownSql.constant("bit_xor");

    /// For [dev.squall.Sql] alone.
    protected Aggregates() {}

    /// `count(*)`
    public static IntegerAggregate<Long, BigDecimal> count() {
        return new IntegerAggregate<>(Aggregate.count(), Types.BIGINT);
    }

    /// `count(value)`: the rows where it is not null.
    public static IntegerAggregate<Long, BigDecimal> count(Expr<?> value) {
        return new IntegerAggregate<>(Aggregate.count(value), Types.BIGINT);
    }

    /// `count(distinct value)`
    public static IntegerAggregate<Long, BigDecimal> countDistinct(Expr<?> value) {
        return count(value).distinct();
    }

    /// `sum(value)`: of integers a bigint, of bigints a numeric.
    @SuppressWarnings("unchecked")
    public static <S> NumberAggregate<@Nullable S, S> sum(NumberExpr<?, S> value) {
        NumberType<S, ?> type = value.type().sumType();
        return new NumberAggregate<>(Aggregate.of(SUM, type, value), (NumberType<?, S>) type);
    }

    /// `sum(value)` of intervals.
    public static IntervalAggregate<@Nullable Interval> sum(IntervalExpr<?> value) {
        return new IntervalAggregate<>(Aggregate.of(SUM, Types.INTERVAL, value));
    }

    /// `avg(value)`, as a numeric; of `real` and `double precision` `avg(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> avg(NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(AVG, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `avg(value)` of intervals.
    public static IntervalAggregate<@Nullable Interval> avg(IntervalExpr<?> value) {
        return new IntervalAggregate<>(Aggregate.of(AVG, Types.INTERVAL, value));
    }

    /// `min(value)`
    public static <T extends @Nullable Object> ValueAggregate<@Nullable T> min(Expr<T> value) {
        return new ValueAggregate<>(Aggregate.of(MIN, value.type(), value));
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> TextAggregate<@Nullable T> min(TextExpr<T> value) {
        return new TextAggregate<>(Aggregate.of(MIN, value.type(), value));
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> NumberAggregate<@Nullable T, S> min(
            NumberExpr<T, S> value) {
        return new NumberAggregate<>(Aggregate.of(MIN, value.type(), value), value.type());
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> min(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(Aggregate.of(MIN, value.type(), value), value.type());
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> TemporalAggregate<@Nullable T> min(
            TemporalExpr<T> value) {
        return new TemporalAggregate<>(Aggregate.of(MIN, value.type(), value));
    }

    /// The same, of the network family.
    public static <T extends @Nullable Object> NetworkAggregate<@Nullable T> min(
            NetworkExpr<T> value) {
        return new NetworkAggregate<>(Aggregate.of(MIN, value.type(), value));
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> IntervalAggregate<@Nullable T> min(
            IntervalExpr<T> value) {
        return new IntervalAggregate<>(Aggregate.of(MIN, value.type(), value));
    }

    /// `max(value)`
    public static <T extends @Nullable Object> ValueAggregate<@Nullable T> max(Expr<T> value) {
        return new ValueAggregate<>(Aggregate.of(MAX, value.type(), value));
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> TextAggregate<@Nullable T> max(TextExpr<T> value) {
        return new TextAggregate<>(Aggregate.of(MAX, value.type(), value));
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> NumberAggregate<@Nullable T, S> max(
            NumberExpr<T, S> value) {
        return new NumberAggregate<>(Aggregate.of(MAX, value.type(), value), value.type());
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> max(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(Aggregate.of(MAX, value.type(), value), value.type());
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> TemporalAggregate<@Nullable T> max(
            TemporalExpr<T> value) {
        return new TemporalAggregate<>(Aggregate.of(MAX, value.type(), value));
    }

    /// The same, of the network family.
    public static <T extends @Nullable Object> NetworkAggregate<@Nullable T> max(
            NetworkExpr<T> value) {
        return new NetworkAggregate<>(Aggregate.of(MAX, value.type(), value));
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> IntervalAggregate<@Nullable T> max(
            IntervalExpr<T> value) {
        return new IntervalAggregate<>(Aggregate.of(MAX, value.type(), value));
    }

    /// `string_agg(text, delimiter)`: `stringAgg(tags.name, ", ").orderBy(tags.name)`
    public static TextAggregate<@Nullable String> stringAgg(TextExpr<?> text, String delimiter) {
        return new TextAggregate<>(
                Aggregate.of(STRING_AGG, Types.TEXT, text, Bind.of(Types.TEXT, delimiter)));
    }

    /// `array_agg(value)`, nulls included.
    @SuppressWarnings("unchecked") // the array of the value's own type
    public static <T extends @Nullable Object>
            ArrayAggregate<@Nullable List<T>, @NonNull T> arrayAgg(Expr<T> value) {
        return new ArrayAggregate<>(Aggregate.of(ARRAY_AGG, value.type().array(), value));
    }

    /// `bool_and(condition)`: whether it holds for every row; nulls are left out.
    public static BooleanAggregate<@Nullable Boolean> boolAnd(BooleanExpr<?> condition) {
        return new BooleanAggregate<>(Aggregate.of(BOOL_AND, Types.BOOLEAN, condition));
    }

    /// `bool_or(condition)`: whether it holds for a row; nulls are left out.
    public static BooleanAggregate<@Nullable Boolean> boolOr(BooleanExpr<?> condition) {
        return new BooleanAggregate<>(Aggregate.of(BOOL_OR, Types.BOOLEAN, condition));
    }

    /// `every(condition)`: another name of `bool_and`.
    public static BooleanAggregate<@Nullable Boolean> every(BooleanExpr<?> condition) {
        return new BooleanAggregate<>(Aggregate.of(EVERY, Types.BOOLEAN, condition));
    }

    /// `bit_and(value)`
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> bitAnd(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(Aggregate.of(BIT_AND, value.type(), value), value.type());
    }

    /// `bit_or(value)`
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> bitOr(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(Aggregate.of(BIT_OR, value.type(), value), value.type());
    }

    /// `bit_xor(value)`
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> bitXor(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(Aggregate.of(BIT_XOR, value.type(), value), value.type());
    }

    /// `json_agg(value)`, read as the type says: `jsonAgg(users.email, Types.json(…))`
    public static <U> JsonAggregate<@Nullable U> jsonAgg(Expr<?> value, JsonType<U> type) {
        return new JsonAggregate<>(Aggregate.of(JSON_AGG, type, value));
    }

    /// `jsonb_agg(value)`, read as the type says: `jsonbAgg(users.email, Types.jsonb(…))`
    public static <U> JsonAggregate<@Nullable U> jsonbAgg(Expr<?> value, JsonType<U> type) {
        return new JsonAggregate<>(Aggregate.of(JSONB_AGG, type, value));
    }

    /// `json_object_agg(key, value)`, read as the type says. A key that is null is an error of the
    /// server.
    public static <U> JsonAggregate<@Nullable U> jsonObjectAgg(
            Expr<?> key, Expr<?> value, JsonType<U> type) {
        return new JsonAggregate<>(Aggregate.of(JSON_OBJECT_AGG, type, key, value));
    }

    /// `jsonb_object_agg(key, value)`, read as the type says. A key that is null is an error of the
    /// server.
    public static <U> JsonAggregate<@Nullable U> jsonbObjectAgg(
            Expr<?> key, Expr<?> value, JsonType<U> type) {
        return new JsonAggregate<>(Aggregate.of(JSONB_OBJECT_AGG, type, key, value));
    }
}
