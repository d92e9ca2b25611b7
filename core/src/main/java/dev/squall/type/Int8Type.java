package dev.squall.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `bigint`
final class Int8Type extends IntegerType<Long, BigDecimal> {

    Int8Type() {
        super("bigint", "int8", Long.class);
    }

    @Override
    public Long parse(String text) {
        return Long.valueOf(text);
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public @Nullable Long read(ResultSet rows, int index) throws SQLException {
        long value = rows.getLong(index);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Long value) throws SQLException {
        statement.setLong(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.BIGINT);
    }

    @Override
    @Nullable List<Long> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, Long.class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<Long> values) throws SQLException {
        DriverArrays.bind(statement, index, "int8", values.toArray(Long[]::new));
    }

    @Override
    public @Nullable Long narrow(long value) {
        return value;
    }

    @Override
    public NumberType<BigDecimal, ?> sumType() {
        return Types.NUMERIC;
    }

    @Override
    public <U> NumberType<U, BigDecimal> as(
            Class<U> javaType, Function<Long, U> wrap, Function<U, Long> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Long value) {
        out.int8(value);
    }
}
