package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `double precision`, with `NaN` and the infinities.
final class Float8Type extends NumberType<Double, Double> {

    Float8Type() {
        super("double precision", "float8", Double.class);
    }

    @Override
    public Double parse(String text) {
        return Double.valueOf(text);
    }

    @Override
    public String format(Double value) {
        return value.toString();
    }

    @Override
    public @Nullable Double read(ResultSet rows, int index) throws SQLException {
        double value = rows.getDouble(index);
        return value == 0 && rows.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Double value) throws SQLException {
        statement.setDouble(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.DOUBLE);
    }

    @Override
    @Nullable List<Double> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, Double.class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<Double> values)
            throws SQLException {
        DriverArrays.bind(statement, index, "float8", values.toArray(Double[]::new));
    }

    @Override
    public NumberType<Double, ?> sumType() {
        return this;
    }

    @Override
    public <U> NumberType<U, Double> as(
            Class<U> javaType, Function<Double, U> wrap, Function<U, Double> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Double value) {
        out.float8(value);
    }
}
