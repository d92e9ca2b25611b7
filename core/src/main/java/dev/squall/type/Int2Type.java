package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `smallint`
final class Int2Type extends IntegerType<Short, Long> {

    Int2Type() {
        super("smallint", "int2", Short.class);
    }

    @Override
    public Short parse(String text) {
        return Short.valueOf(text);
    }

    @Override
    public String format(Short value) {
        return value.toString();
    }

    @Override
    public @Nullable Short read(ResultSet rows, int index) throws SQLException {
        short value = rows.getShort(index);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Short value) throws SQLException {
        statement.setShort(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.SMALLINT);
    }

    @Override
    @Nullable List<Short> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, Short.class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<Short> values) throws SQLException {
        DriverArrays.bind(statement, index, "int2", values.toArray(Short[]::new));
    }

    @Override
    public @Nullable Short narrow(long value) {
        return value == (short) value ? (short) value : null;
    }

    @Override
    public IntegerType<Long, ?> sumType() {
        return Types.BIGINT;
    }

    @Override
    public <U> NumberType<U, Long> as(
            Class<U> javaType, Function<Short, U> wrap, Function<U, Short> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Short value) {
        out.int2(value);
    }
}
