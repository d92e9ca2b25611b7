package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that make ranges
/// ([manual](https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-CONSTRUCT)).
public class RangeFunctions extends SpecialWindows {

    /// For [dev.squall.Sql] alone.
    protected RangeFunctions() {}

    /// `daterange(lower, upper)`: with the lower bound, without the upper one. A bound that is null
    /// is absent.
    ///
    /// `range(DATERANGE, bookings.arrival, bookings.departure)`
    public static <E extends Comparable<? super E>> RangeExpr<Range<E>, E> range(
            RangeType<E> type,
            Expr<? extends @Nullable E> lower,
            Expr<? extends @Nullable E> upper) {
        return RangeExpr.of(new RangeOfBounds<>(KnownSql.type(type), List.of(lower, upper), type));
    }

    /// `daterange(lower, upper, '[]')`
    public static <E extends Comparable<? super E>> RangeExpr<Range<E>, E> range(
            RangeType<E> type,
            Expr<? extends @Nullable E> lower,
            Expr<? extends @Nullable E> upper,
            RangeBounds bounds) {
        return RangeExpr.of(
                new RangeOfBounds<>(
                        KnownSql.type(type), List.of(lower, upper, bounds.expression()), type));
    }

    /// `range_agg(range)`: the values of all ranges; null where there is no row.
    public static <E extends Comparable<? super E>>
            MultirangeAggregate<@Nullable Multirange<E>, E> rangeAgg(AnyRangeExpr<?, E> ranges) {
        return new MultirangeAggregate<>(
                Aggregate.of(
                        KnownSql.constant("range_agg"), ranges.rangeType().multirange(), ranges));
    }

    /// `range_intersect_agg(range)`: the values that are in every range; null where there is no
    /// row.
    public static <T, E extends Comparable<? super E>>
            RangeAggregate<@Nullable Range<E>, E> rangeIntersectAgg(RangeExpr<T, E> ranges) {
        return new RangeAggregate<>(
                Aggregate.of(KnownSql.constant("range_intersect_agg"), ranges.rangeType(), ranges));
    }
}
