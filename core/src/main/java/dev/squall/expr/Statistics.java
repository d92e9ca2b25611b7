package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// Statistics
///
/// ([manual](https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-AGGREGATE-STATISTICS-TABLE)).
/// Of one value they are `numeric`, of two `double precision`.
public class Statistics extends Aggregates {

    private static final KnownSql STDDEV = KnownSql.constant("stddev");
    private static final KnownSql STDDEV_POP = KnownSql.constant("stddev_pop");
    private static final KnownSql STDDEV_SAMP = KnownSql.constant("stddev_samp");
    private static final KnownSql VARIANCE = KnownSql.constant("variance");
    private static final KnownSql VAR_POP = KnownSql.constant("var_pop");
    private static final KnownSql VAR_SAMP = KnownSql.constant("var_samp");
    private static final KnownSql CORR = KnownSql.constant("corr");
    private static final KnownSql COVAR_POP = KnownSql.constant("covar_pop");
    private static final KnownSql COVAR_SAMP = KnownSql.constant("covar_samp");
    private static final KnownSql REGR_AVGX = KnownSql.constant("regr_avgx");
    private static final KnownSql REGR_AVGY = KnownSql.constant("regr_avgy");
    private static final KnownSql REGR_INTERCEPT = KnownSql.constant("regr_intercept");
    private static final KnownSql REGR_R2 = KnownSql.constant("regr_r2");
    private static final KnownSql REGR_SLOPE = KnownSql.constant("regr_slope");
    private static final KnownSql REGR_SXX = KnownSql.constant("regr_sxx");
    private static final KnownSql REGR_SXY = KnownSql.constant("regr_sxy");
    private static final KnownSql REGR_SYY = KnownSql.constant("regr_syy");
    private static final KnownSql REGR_COUNT = KnownSql.constant("regr_count");
    private static final KnownSql PERCENTILE_CONT = KnownSql.constant("percentile_cont");
    private static final KnownSql PERCENTILE_DISC = KnownSql.constant("percentile_disc");
    private static final KnownSql MODE = KnownSql.constant("mode");
    private static final KnownSql RANK = KnownSql.constant("rank");
    private static final KnownSql DENSE_RANK = KnownSql.constant("dense_rank");
    private static final KnownSql PERCENT_RANK = KnownSql.constant("percent_rank");
    private static final KnownSql CUME_DIST = KnownSql.constant("cume_dist");

    /// For [dev.squall.Sql] alone.
    protected Statistics() {}

    /// `stddev(value)`: of a sample; of `real` and `double precision` `stddev(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> stddev(NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(STDDEV, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `stddev_pop(value)`: of everything; of `real` and `double precision`
    /// `stddev_pop(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> stddevPop(
            NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(STDDEV_POP, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `stddev_samp(value)`: of a sample; of `real` and `double precision`
    /// `stddev_samp(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> stddevSamp(
            NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(STDDEV_SAMP, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `variance(value)`: of a sample; of `real` and `double precision` `variance(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> variance(
            NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(VARIANCE, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `var_pop(value)`: of everything; of `real` and `double precision` `var_pop(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> varPop(NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(VAR_POP, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `var_samp(value)`: of a sample; of `real` and `double precision` `var_samp(value::numeric)`.
    public static NumberAggregate<@Nullable BigDecimal, BigDecimal> varSamp(
            NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.of(VAR_SAMP, Types.NUMERIC, Exact.of(value)), Types.NUMERIC);
    }

    /// `corr(y, x)`
    public static NumberAggregate<@Nullable Double, Double> corr(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(CORR, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `covar_pop(y, x)`
    public static NumberAggregate<@Nullable Double, Double> covarPop(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(COVAR_POP, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `covar_samp(y, x)`
    public static NumberAggregate<@Nullable Double, Double> covarSamp(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(COVAR_SAMP, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_avgx(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrAvgx(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_AVGX, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_avgy(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrAvgy(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_AVGY, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_intercept(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrIntercept(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(
                Aggregate.of(REGR_INTERCEPT, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_r2(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrR2(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_R2, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_slope(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrSlope(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_SLOPE, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_sxx(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrSxx(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_SXX, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_sxy(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrSxy(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_SXY, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_syy(y, x)`
    public static NumberAggregate<@Nullable Double, Double> regrSyy(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new NumberAggregate<>(Aggregate.of(REGR_SYY, Types.DOUBLE, y, x), Types.DOUBLE);
    }

    /// `regr_count(y, x)`: the rows where neither is null.
    public static IntegerAggregate<Long, BigDecimal> regrCount(
            NumberExpr<?, ?> y, NumberExpr<?, ?> x) {
        return new IntegerAggregate<>(
                Aggregate.<Long>of(REGR_COUNT, Types.BIGINT, y, x).neverNull(), Types.BIGINT);
    }

    /// `percentile_cont(fraction) within group (order by value)`: between two values if need be.
    public static NumberAggregate<@Nullable Double, Double> percentileCont(
            double fraction, NumberExpr<?, ?> value) {
        return new NumberAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_CONT,
                        Types.DOUBLE,
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)),
                Types.DOUBLE);
    }

    /// `percentile_disc(fraction) within group (order by value)`: the first value that is so far
    /// up.
    public static <T extends @Nullable Object> ValueAggregate<@Nullable T> percentileDisc(
            double fraction, Expr<T> value) {
        return new ValueAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)));
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> TextAggregate<@Nullable T> percentileDisc(
            double fraction, TextExpr<T> value) {
        return new TextAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)));
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> NumberAggregate<@Nullable T, S> percentileDisc(
            double fraction, NumberExpr<T, S> value) {
        return new NumberAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)),
                value.type());
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> percentileDisc(
            double fraction, IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)),
                value.type());
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> TemporalAggregate<@Nullable T> percentileDisc(
            double fraction, TemporalExpr<T> value) {
        return new TemporalAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)));
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> IntervalAggregate<@Nullable T> percentileDisc(
            double fraction, IntervalExpr<T> value) {
        return new IntervalAggregate<>(
                Aggregate.withinGroup(
                        PERCENTILE_DISC,
                        value.type(),
                        value.asc(),
                        Bind.of(Types.DOUBLE, fraction)));
    }

    /// `mode() within group (order by value)`: the most frequent value.
    public static <T extends @Nullable Object> ValueAggregate<@Nullable T> mode(Expr<T> value) {
        return new ValueAggregate<>(Aggregate.withinGroup(MODE, value.type(), value.asc()));
    }

    /// The same, of the text family.
    public static <T extends @Nullable Object> TextAggregate<@Nullable T> mode(TextExpr<T> value) {
        return new TextAggregate<>(Aggregate.withinGroup(MODE, value.type(), value.asc()));
    }

    /// The same, of the number family.
    public static <T extends @Nullable Object, S> NumberAggregate<@Nullable T, S> mode(
            NumberExpr<T, S> value) {
        return new NumberAggregate<>(
                Aggregate.withinGroup(MODE, value.type(), value.asc()), value.type());
    }

    /// The same, of the integer family.
    public static <T extends @Nullable Object, S> IntegerAggregate<@Nullable T, S> mode(
            IntegerExpr<T, S> value) {
        return new IntegerAggregate<>(
                Aggregate.withinGroup(MODE, value.type(), value.asc()), value.type());
    }

    /// The same, of the date and time family.
    public static <T extends @Nullable Object> TemporalAggregate<@Nullable T> mode(
            TemporalExpr<T> value) {
        return new TemporalAggregate<>(Aggregate.withinGroup(MODE, value.type(), value.asc()));
    }

    /// The same, of the interval family.
    public static <T extends @Nullable Object> IntervalAggregate<@Nullable T> mode(
            IntervalExpr<T> value) {
        return new IntervalAggregate<>(Aggregate.withinGroup(MODE, value.type(), value.asc()));
    }

    /// `rank(value) within group (order by column)`: what the value would have, were it a row.
    public static <T extends @Nullable Object> IntegerAggregate<Long, BigDecimal> hypotheticalRank(
            @NonNull T value, Expr<T> column) {
        return new IntegerAggregate<>(
                Aggregate.<Long>withinGroup(
                                RANK, Types.BIGINT, column.asc(), Bind.of(column, value))
                        .neverNull(),
                Types.BIGINT);
    }

    /// `dense_rank(value) within group (order by column)`: what the value would have, were it a
    /// row.
    public static <T extends @Nullable Object>
            IntegerAggregate<Long, BigDecimal> hypotheticalDenseRank(
                    @NonNull T value, Expr<T> column) {
        return new IntegerAggregate<>(
                Aggregate.<Long>withinGroup(
                                DENSE_RANK, Types.BIGINT, column.asc(), Bind.of(column, value))
                        .neverNull(),
                Types.BIGINT);
    }

    /// `percent_rank(value) within group (order by column)`: what the value would have, were it a
    /// row.
    public static <T extends @Nullable Object>
            NumberAggregate<Double, Double> hypotheticalPercentRank(
                    @NonNull T value, Expr<T> column) {
        return new NumberAggregate<>(
                Aggregate.<Double>withinGroup(
                                PERCENT_RANK, Types.DOUBLE, column.asc(), Bind.of(column, value))
                        .neverNull(),
                Types.DOUBLE);
    }

    /// `cume_dist(value) within group (order by column)`: what the value would have, were it a row.
    public static <T extends @Nullable Object> NumberAggregate<Double, Double> hypotheticalCumeDist(
            @NonNull T value, Expr<T> column) {
        return new NumberAggregate<>(
                Aggregate.<Double>withinGroup(
                                CUME_DIST, Types.DOUBLE, column.asc(), Bind.of(column, value))
                        .neverNull(),
                Types.DOUBLE);
    }
}
