package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.NumberType;
import dev.squall.type.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Aggregate functions. All but `count` are null where there is no row.
public class Aggregates extends Times {

    private static final KnownSql SUM = KnownSql.constant("sum");
    private static final KnownSql AVG = KnownSql.constant("avg");
    private static final KnownSql MIN = KnownSql.constant("min");
    private static final KnownSql MAX = KnownSql.constant("max");

    /// For [dev.squall.Sql] alone.
    protected Aggregates() {}

    /// `count(*)`
    public static IntegerExpr<Long, BigDecimal> count() {
        return Count.ROWS;
    }

    /// `count(value)`: the rows where it is not null.
    public static IntegerExpr<Long, BigDecimal> count(Expr<?> value) {
        return Count.of(value, false);
    }

    /// `count(distinct value)`
    public static IntegerExpr<Long, BigDecimal> countDistinct(Expr<?> value) {
        return Count.of(value, true);
    }

    /// `sum(value)`: of integers a bigint, of bigints a numeric.
    @SuppressWarnings("unchecked")
    public static <S> NumberExpr<@Nullable S, S> sum(NumberExpr<?, S> value) {
        NumberType<S, ?> type = value.type().sumType();
        return new NumberNode<>(new Aggregate<>(SUM, value, type), (NumberType<?, S>) type);
    }

    /// `avg(value)`, as a numeric.
    public static NumberExpr<@Nullable BigDecimal, BigDecimal> avg(NumberExpr<?, ?> value) {
        return new NumberNode<>(new Aggregate<>(AVG, value, Types.NUMERIC), Types.NUMERIC);
    }

    /// `min(value)`
    public static <T extends @Nullable Object> Expr<@Nullable T> min(Expr<T> value) {
        return new Aggregate<>(MIN, value, value.type());
    }

    /// `max(value)`
    public static <T extends @Nullable Object> Expr<@Nullable T> max(Expr<T> value) {
        return new Aggregate<>(MAX, value, value.type());
    }
}
