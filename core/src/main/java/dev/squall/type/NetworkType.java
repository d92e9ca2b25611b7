package dev.squall.type;

import java.util.function.Function;

/// The family of internet addresses: `inet` and `cidr`
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html)).
///
/// @param <T> the Java type
public final class NetworkType<T> extends PgType<T> {

    private final Function<String, T> parse;

    NetworkType(String sqlName, Class<T> javaType, Function<String, T> parse) {
        super(sqlName, sqlName, javaType);
        this.parse = parse;
    }

    @Override
    public T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String format(T value) {
        return value.toString();
    }
}
