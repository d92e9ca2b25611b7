package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `integer`
final class Int4Type extends IntegerType<Integer, Long> {

    Int4Type() {
        super("integer", "int4", Integer.class);
    }

    @Override
    public Integer parse(String text) {
        return Integer.valueOf(text);
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }

    @Override
    public @Nullable Integer read(ResultSet rows, int index) throws SQLException {
        int value = rows.getInt(index);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
        statement.setInt(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.INTEGER);
    }

    @Override
    @Nullable List<Integer> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, Integer.class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<Integer> values)
            throws SQLException {
        DriverArrays.bind(statement, index, "int4", values.toArray(Integer[]::new));
    }

    @Override
    public @Nullable Integer narrow(long value) {
        return value == (int) value ? (int) value : null;
    }

    /// As PostgreSQL writes an integer itself; a sign would be an operator.
    @Override
    public String literal(Object value) {
        return (Integer) value >= 0 ? value.toString() : super.literal(value);
    }

    @Override
    public IntegerType<Long, ?> sumType() {
        return Types.BIGINT;
    }

    @Override
    public <U> NumberType<U, Long> as(
            Class<U> javaType, Function<Integer, U> wrap, Function<U, Integer> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Integer value) {
        out.int4(value);
    }
}
