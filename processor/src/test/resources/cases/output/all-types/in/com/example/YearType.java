package com.example;

import dev.squall.type.NumberType;
import dev.squall.type.Types;
import java.time.Year;
import java.util.function.Function;

/// A year as `smallint`.
public final class YearType extends NumberType<Year, Long> {

    /// The type.
    public YearType() {
        super("smallint", "int2", Year.class);
    }

    @Override
    public Year parse(String text) {
        return Year.parse(text);
    }

    @Override
    public String format(Year value) {
        return value.toString();
    }

    @Override
    public NumberType<Long, ?> sumType() {
        return Types.BIGINT;
    }

    @Override
    public <U> NumberType<U, Long> as(
            Class<U> javaType, Function<Year, U> wrap, Function<U, Year> unwrap) {
        throw new UnsupportedOperationException();
    }
}
