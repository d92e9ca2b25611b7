package dev.squall.type;

import java.util.function.Function;

/// A type whose values are a class of ours, which knows the text that PostgreSQL reads and writes.
///
/// @param <T> the class
final class ValueType<T> extends PgType<T> {

    private final Function<String, T> parse;
    private final Function<T, String> format;

    ValueType(
            String sqlName,
            Class<T> javaType,
            Function<String, T> parse,
            Function<T, String> format) {
        super(sqlName, javaType);
        this.parse = parse;
        this.format = format;
    }

    @Override
    public T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String format(T value) {
        return format.apply(value);
    }
}
