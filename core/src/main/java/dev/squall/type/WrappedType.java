package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A type whose values are wrapped in Java: `record UserId(UUID value)` over `uuid`.
///
/// @param <B> what is stored
/// @param <T> what Java sees
final class WrappedType<B, T> extends PgType<T> {

    private final PgType<B> base;
    private final Function<B, T> wrap;
    private final Function<T, B> unwrap;

    WrappedType(
            PgType<B> base,
            @Nullable Domain domain,
            Class<T> javaType,
            Function<B, T> wrap,
            Function<T, B> unwrap) {
        super(base, domain, javaType);
        this.base = base;
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    public PgType<?> stored() {
        return base.stored();
    }

    @Override
    boolean hasTextForm() {
        return base.hasTextForm();
    }

    @Override
    char delimiter() {
        return base.delimiter();
    }

    @Override
    String textCast(String array) {
        String cast = hasTextForm() ? "" : base.textCast(array);
        return cast.isEmpty() || domain() != null ? cast + super.textCast(array) : cast;
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
    @Nullable List<T> readArray(ResultSet rows, int index) throws SQLException {
        if (domain() != null) {
            return super.readArray(rows, index);
        }
        List<B> values = base.readArray(rows, index);
        return values == null ? null : mapped(values, wrap);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<T> values) throws SQLException {
        base.bindArray(statement, index, mapped(values, unwrap));
    }

    @SuppressWarnings("NullAway") // whether elements can be null is the declaration's business
    private static <X, Y> List<Y> mapped(List<X> values, Function<X, Y> function) {
        List<@Nullable Y> mapped = new ArrayList<>(values.size());
        for (@Nullable X value : values) {
            mapped.add(value == null ? null : function.apply(value));
        }
        return Collections.unmodifiableList(mapped);
    }

    @Override
    @SuppressWarnings("unchecked")
    public String literal(Object value) {
        return base.literal(java.util.Objects.requireNonNull(unwrap.apply((T) value)));
    }

    @Override
    boolean hasBinaryForm() {
        return base.hasBinaryForm();
    }

    @Override
    void write(CopyBuffer out, T value) {
        base.write(out, unwrap.apply(value));
    }

    @Override
    int oid() {
        return domain() == null ? base.oid() : 0;
    }
}
