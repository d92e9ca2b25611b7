package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `real`, with `NaN` and the infinities.
final class Float4Type extends NumberType<Float, Float> {

    Float4Type() {
        super("real", "float4", Float.class);
    }

    @Override
    public Float parse(String text) {
        return Float.valueOf(text);
    }

    @Override
    public String format(Float value) {
        return value.toString();
    }

    @Override
    public @Nullable Float read(ResultSet rows, int index) throws SQLException {
        float value = rows.getFloat(index);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Float value) throws SQLException {
        statement.setFloat(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.REAL);
    }

    @Override
    @Nullable List<Float> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, Float.class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<Float> values) throws SQLException {
        DriverArrays.bind(statement, index, "float4", values.toArray(Float[]::new));
    }

    @Override
    public NumberType<Float, ?> sumType() {
        return this;
    }

    @Override
    public <U> NumberType<U, Float> as(
            Class<U> javaType, Function<Float, U> wrap, Function<U, Float> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Float value) {
        out.float4(value);
    }
}
