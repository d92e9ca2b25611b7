package dev.squall.type;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/// The text family: `text`, `varchar(n)`, `char(n)`, and text enums and wrapper records over them.
///
/// @param <T> the Java type
public final class TextType<T> extends PgType<T> {

    private final Function<String, T> wrap;
    private final Function<T, String> unwrap;

    TextType(
            String sqlName,
            String baseName,
            Class<T> javaType,
            Function<String, T> wrap,
            Function<T, String> unwrap) {
        super(sqlName, baseName, javaType);
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    @Override
    public T parse(String text) {
        return wrap.apply(text);
    }

    @Override
    public String format(T value) {
        return unwrap.apply(value);
    }

    @Override
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : wrap.apply(text);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setString(index, unwrap.apply(value));
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.VARCHAR);
    }

    @Override
    public <U> TextType<U> as(Class<U> javaType, Function<T, U> wrapper, Function<U, T> unwrapper) {
        return new TextType<>(
                sqlName(),
                baseName(),
                javaType,
                text -> wrapper.apply(wrap.apply(text)),
                value -> unwrap.apply(unwrapper.apply(value)));
    }
}
