package dev.squall.type;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `numeric`, `numeric(precision, scale)`.
///
/// The scale is kept, except that `1E+3` comes back as `1000`: PostgreSQL has no negative scale in
/// a value. `NaN` and `Infinity` have no `BigDecimal`, and are an error.
final class NumericType extends NumberType<BigDecimal, BigDecimal> {

    private static final int MOST_DIGITS = 131_072;
    private static final int MOST_SCALE = 16_383;

    NumericType(String sqlName) {
        super(sqlName, "numeric", BigDecimal.class);
    }

    @Override
    public BigDecimal parse(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last < '0' || last > '9') {
            throw new Unrepresentable(
                    "BigDecimal has no NaN and no infinity",
                    "declare the column numeric(p, s), which has no infinity; a check can refuse"
                            + " 'NaN'");
        }
        return new BigDecimal(text);
    }

    @Override
    public String format(BigDecimal value) {
        return checked(value).toString();
    }

    @Override
    public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number;
            default -> parse(value.toString());
        };
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        statement.setBigDecimal(index, checked(value));
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.NUMERIC);
    }

    private static BigDecimal checked(BigDecimal value) {
        if (value.scale() > MOST_SCALE || value.precision() - (long) value.scale() > MOST_DIGITS) {
            throw new Unrepresentable(
                    "numeric holds 131072 digits before the point and 16383 after it");
        }
        return value;
    }

    @Override
    public NumberType<BigDecimal, ?> sumType() {
        return Types.NUMERIC;
    }

    @Override
    public <U> NumberType<U, BigDecimal> as(
            Class<U> javaType, Function<BigDecimal, U> wrap, Function<U, BigDecimal> unwrap) {
        return new WrappedNumberType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, BigDecimal value) {
        NumericBytes.write(out, checked(value));
    }
}
