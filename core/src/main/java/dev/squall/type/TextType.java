package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The text family: `text`, `varchar(n)`, `char(n)`, `citext`, and text enums and wrapper records
/// over them.
///
/// A NUL, or half of a surrogate pair, is refused before it is sent.
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

    private TextType(
            TextType<?> base,
            @Nullable Domain domain,
            Class<T> javaType,
            Function<String, T> wrap,
            Function<T, String> unwrap) {
        super(base, domain, javaType);
        this.wrap = wrap;
        this.unwrap = unwrap;
    }

    /// A type whose values are strings in Java, too.
    static TextType<String> of(String sqlName, String baseName) {
        return new TextType<>(
                sqlName, baseName, String.class, Function.identity(), Function.identity());
    }

    /// `char(n)`: padding is no part of the value, as when PostgreSQL casts it to `text`.
    static TextType<String> padded(String sqlName) {
        return new TextType<>(
                sqlName, "bpchar", String.class, TextType::withoutPadding, Function.identity());
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
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
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        if (isPlain()) {
            statement.setString(index, SentText.checked(unwrap.apply(value)));
        } else {
            super.bind(statement, index, value);
        }
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        if (isPlain()) {
            statement.setNull(index, java.sql.Types.VARCHAR);
        } else {
            super.bindNull(statement, index);
        }
    }

    @Override
    @Nullable List<T> readArray(ResultSet rows, int index) throws SQLException {
        if (!known() || domain() != null) {
            return super.readArray(rows, index);
        }
        List<String> texts = DriverArrays.read(rows, index, String.class);
        return texts == null ? null : mapped(texts);
    }

    @SuppressWarnings("NullAway") // whether elements can be null is the declaration's business
    private List<T> mapped(List<String> texts) {
        List<@Nullable T> values = new ArrayList<>(texts.size());
        for (@Nullable String text : texts) {
            values.add(text == null ? null : wrap.apply(text));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<T> values) throws SQLException {
        if (!known()) {
            super.bindArray(statement, index, values);
            return;
        }
        @Nullable String[] texts = new String[values.size()];
        int i = 0;
        for (@Nullable T value : values) {
            texts[i++] = value == null ? null : SentText.checked(unwrap.apply(value));
        }
        DriverArrays.bind(statement, index, baseName(), texts);
    }

    /// `char(n)` is not bound as `varchar`: its indexes would not be used.
    private boolean isPlain() {
        return known() && !baseName().equals("bpchar");
    }

    @Override
    public <U> TextType<U> as(Class<U> javaType, Function<T, U> wrapper, Function<U, T> unwrapper) {
        return wrapped(null, javaType, wrapper, unwrapper);
    }

    @Override
    public <U> TextType<U> as(
            Domain named, Class<U> javaType, Function<T, U> wrapper, Function<U, T> unwrapper) {
        return wrapped(named, javaType, wrapper, unwrapper);
    }

    private <U> TextType<U> wrapped(
            @Nullable Domain named,
            Class<U> javaType,
            Function<T, U> wrapper,
            Function<U, T> unwrapper) {
        return new TextType<>(
                this,
                named,
                javaType,
                text -> wrapper.apply(wrap.apply(text)),
                value -> unwrap.apply(unwrapper.apply(value)));
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, T value) {
        out.text(unwrap.apply(value));
    }
}
