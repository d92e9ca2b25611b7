package dev.squall.type;

import java.math.BigDecimal;
import java.util.function.Function;

/// `numeric`, `numeric(precision, scale)`. `NaN` and `Infinity` have no `BigDecimal`.
final class NumericType extends NumberType<BigDecimal, BigDecimal> {

    NumericType(String sqlName) {
        super(sqlName, "numeric", BigDecimal.class);
    }

    @Override
    public BigDecimal parse(String text) {
        return new BigDecimal(text);
    }

    @Override
    public String format(BigDecimal value) {
        return value.toString();
    }

    @Override
    public NumberType<BigDecimal, ?> sumType() {
        return Types.NUMERIC;
    }

    @Override
    public <U> NumberType<U, BigDecimal> as(
            Class<U> javaType, Function<BigDecimal, U> wrap, Function<U, BigDecimal> unwrap) {
        return new WrappedNumberType<>(this, javaType, wrap, unwrap);
    }
}
