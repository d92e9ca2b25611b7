package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.type.Interval;
import dev.squall.type.NumberType;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Windows, their frames, and the functions that number rows or give the first, the last or the nth
/// of the frame ([manual](https://www.postgresql.org/docs/current/functions-window.html)).
public class Windows extends Makers {

    private static final KnownSql ROW_NUMBER = KnownSql.constant("row_number");
    private static final KnownSql RANK = KnownSql.constant("rank");
    private static final KnownSql DENSE_RANK = KnownSql.constant("dense_rank");
    private static final KnownSql PERCENT_RANK = KnownSql.constant("percent_rank");
    private static final KnownSql CUME_DIST = KnownSql.constant("cume_dist");
    private static final KnownSql NTILE = KnownSql.constant("ntile");
    private static final String PRECEDING = " preceding";
    private static final String FOLLOWING = " following";

    /// For [dev.squall.Sql] alone.
    protected Windows() {}

    /// A window for several functions: the query defines it, `over(w)` names it.
    public static NamedWindow window(String name, UnaryOperator<Window> window) {
        return new NamedWindow(Identifier.of(name), window.apply(Window.EMPTY));
    }

    /// `unbounded preceding`: from the first row of the partition.
    public static FrameBound unboundedPreceding() {
        return new FrameBound(null, "unbounded preceding");
    }

    /// `rows preceding`, or groups, or what the order counts in.
    public static FrameBound preceding(int rows) {
        return new FrameBound(new Whole(rows), PRECEDING);
    }

    /// `interval preceding`, of a range that is ordered by a time.
    public static FrameBound preceding(Duration duration) {
        return new FrameBound(Bind.of(Types.INTERVAL, Interval.of(duration)), PRECEDING);
    }

    /// `interval preceding`, of a range that is ordered by a time.
    public static FrameBound preceding(Period period) {
        return new FrameBound(Bind.of(Types.INTERVAL, Interval.of(period)), PRECEDING);
    }

    /// `current row`
    public static FrameBound currentRow() {
        return new FrameBound(null, "current row");
    }

    /// `rows following`, or groups, or what the order counts in.
    public static FrameBound following(int rows) {
        return new FrameBound(new Whole(rows), FOLLOWING);
    }

    /// `interval following`, of a range that is ordered by a time.
    public static FrameBound following(Duration duration) {
        return new FrameBound(Bind.of(Types.INTERVAL, Interval.of(duration)), FOLLOWING);
    }

    /// `interval following`, of a range that is ordered by a time.
    public static FrameBound following(Period period) {
        return new FrameBound(Bind.of(Types.INTERVAL, Interval.of(period)), FOLLOWING);
    }

    /// `unbounded following`: to the last row of the partition.
    public static FrameBound unboundedFollowing() {
        return new FrameBound(null, "unbounded following");
    }

    /// `row_number()`: 1, 2, 3, …
    public static WindowFunction<IntegerExpr<Long, BigDecimal>> rowNumber() {
        return counting(ROW_NUMBER, Types.BIGINT);
    }

    /// `rank()`: those alike share one; then there is a gap.
    public static WindowFunction<IntegerExpr<Long, BigDecimal>> rank() {
        return counting(RANK, Types.BIGINT);
    }

    /// `dense_rank()`: those alike share one; without gaps.
    public static WindowFunction<IntegerExpr<Long, BigDecimal>> denseRank() {
        return counting(DENSE_RANK, Types.BIGINT);
    }

    /// `percent_rank()`: from 0 to 1.
    public static WindowFunction<NumberExpr<Double, Double>> percentRank() {
        return WindowFunction.of(
                Call.<Double>of(PERCENT_RANK, Types.DOUBLE),
                made -> NumberExpr.of(made, Types.DOUBLE));
    }

    /// `cume_dist()`: which part of the rows comes not after this one.
    public static WindowFunction<NumberExpr<Double, Double>> cumeDist() {
        return WindowFunction.of(
                Call.<Double>of(CUME_DIST, Types.DOUBLE),
                made -> NumberExpr.of(made, Types.DOUBLE));
    }

    /// `ntile(parts)`: which of so many parts of about the same size, from 1.
    public static WindowFunction<IntegerExpr<Integer, Long>> ntile(int parts) {
        return counting(NTILE, Types.INTEGER, new Whole(parts));
    }

    private static <T, S> WindowFunction<IntegerExpr<T, S>> counting(
            KnownSql function, NumberType<T, S> type, Expr<?>... arguments) {
        return WindowFunction.of(
                Call.<T>of(function, type, arguments), made -> IntegerExpr.of(made, type));
    }

    /// `first_value(value)`
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> firstValue(
            Expr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), made -> made);
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> firstValue(
            TextExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), TextNode::new);
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S>
            WindowFunction<NumberExpr<@Nullable T, S>> firstValue(NumberExpr<T, S> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> NumberExpr.of(made, value.type()));
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S>
            WindowFunction<IntegerExpr<@Nullable T, S>> firstValue(IntegerExpr<T, S> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> firstValue(
            TemporalExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), TemporalNode::new);
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> firstValue(
            IntervalExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.FIRST_VALUE, value)), IntervalNode::new);
    }

    /// `last_value(value)`: of the frame, which ends at the current row unless it is said
    /// otherwise.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> lastValue(
            Expr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), made -> made);
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> lastValue(
            TextExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), TextNode::new);
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S>
            WindowFunction<NumberExpr<@Nullable T, S>> lastValue(NumberExpr<T, S> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)),
                made -> NumberExpr.of(made, value.type()));
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S>
            WindowFunction<IntegerExpr<@Nullable T, S>> lastValue(IntegerExpr<T, S> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> lastValue(
            TemporalExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), TemporalNode::new);
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> lastValue(
            IntervalExpr<T> value) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.LAST_VALUE, value)), IntervalNode::new);
    }

    /// `nth_value(value, row)`: counted from 1.
    public static <T extends @Nullable Object> WindowFunction<Expr<@Nullable T>> nthValue(
            Expr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))), made -> made);
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> WindowFunction<TextExpr<@Nullable T>> nthValue(
            TextExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))), TextNode::new);
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S>
            WindowFunction<NumberExpr<@Nullable T, S>> nthValue(NumberExpr<T, S> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> NumberExpr.of(made, value.type()));
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S>
            WindowFunction<IntegerExpr<@Nullable T, S>> nthValue(IntegerExpr<T, S> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                made -> IntegerExpr.of(made, value.type()));
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> WindowFunction<TemporalExpr<@Nullable T>> nthValue(
            TemporalExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                TemporalNode::new);
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> WindowFunction<IntervalExpr<@Nullable T>> nthValue(
            IntervalExpr<T> value, int row) {
        return WindowFunction.of(
                new OrNull<>(Call.same(Neighbour.NTH_VALUE, value, new Whole(row))),
                IntervalNode::new);
    }
}
