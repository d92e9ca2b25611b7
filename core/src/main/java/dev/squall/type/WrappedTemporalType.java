package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A date or time wrapped in Java: `record DueDate(LocalDate value)` over `date`.
///
/// @param <B> what is stored
/// @param <T> what Java sees
final class WrappedTemporalType<B, T> extends TemporalType<T> {

    private final WrappedType<B, T> wrapped;

    WrappedTemporalType(
            TemporalType<B> base,
            @Nullable Domain domain,
            Class<T> javaType,
            Function<B, T> wrap,
            Function<T, B> unwrap) {
        super(base, domain, javaType);
        this.wrapped = new WrappedType<>(base, domain, javaType, wrap, unwrap);
    }

    @Override
    public T parse(String text) {
        return wrapped.parse(text);
    }

    @Override
    public String format(T value) {
        return wrapped.format(value);
    }

    @Override
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        return wrapped.read(rows, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        wrapped.bind(statement, index, value);
    }

    @Override
    @Nullable List<T> readArray(ResultSet rows, int index) throws SQLException {
        return wrapped.readArray(rows, index);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<T> values) throws SQLException {
        wrapped.bindArray(statement, index, values);
    }

    @Override
    public PgType<?> stored() {
        return wrapped.stored();
    }

    @Override
    public <U> TemporalType<U> as(Class<U> javaType, Function<T, U> outer, Function<U, T> inner) {
        return new WrappedTemporalType<>(this, null, javaType, outer, inner);
    }

    @Override
    boolean hasBinaryForm() {
        return wrapped.hasBinaryForm();
    }

    @Override
    void write(CopyBuffer out, T value) {
        wrapped.write(out, value);
    }
}
