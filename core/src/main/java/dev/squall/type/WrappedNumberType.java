package dev.squall.type;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/// A number wrapped in Java: `record Cents(long value)` over `bigint`.
///
/// @param <B> what is stored
/// @param <T> what Java sees
/// @param <S> the Java type of a sum
final class WrappedNumberType<B, T, S> extends NumberType<T, S> {

    private final NumberType<B, S> base;
    private final Function<B, T> wrap;
    private final Function<T, B> unwrap;

    WrappedNumberType(
            NumberType<B, S> base, Class<T> javaType, Function<B, T> wrap, Function<T, B> unwrap) {
        super(base.sqlName(), base.baseName(), javaType);
        this.base = base;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    public T parse(String text) {
        return wrap.apply(base.parse(text));
    }

    @Override
    public String format(T value) {
        return base.format(unwrap.apply(value));
    }

    @Override
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        B value = base.read(rows, index);
        return value == null ? null : wrap.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        base.bind(statement, index, unwrap.apply(value));
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        base.bindNull(statement, index);
    }

    @Override
    public NumberType<S, ?> sumType() {
        return base.sumType();
    }

    @Override
    public <U> NumberType<U, S> as(Class<U> javaType, Function<T, U> outer, Function<U, T> inner) {
        return new WrappedNumberType<>(this, javaType, outer, inner);
    }
}
