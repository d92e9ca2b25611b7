package dev.squall.type;

import java.util.function.Function;

/// The family of internet addresses: `inet` and `cidr`
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html)).
///
/// @param <T> the Java type
public final class NetworkType<T> extends PgType<T> {

    private static final int FAMILY_4 = 2;
    private static final int FAMILY_6 = 3;

    private final Function<String, T> parse;
    private final Function<T, Inet> inet;

    NetworkType(
            String sqlName, Class<T> javaType, Function<String, T> parse, Function<T, Inet> inet) {
        super(sqlName, sqlName, javaType);
        this.parse = parse;
        this.inet = inet;
    }

    @Override
    public T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String format(T value) {
        return value.toString();
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, T value) {
        Inet address = inet.apply(value);
        byte[] bytes = address.bytes();
        out.int1(address.isIpv6() ? FAMILY_6 : FAMILY_4).int1(address.prefix());
        out.int1(javaType() == Cidr.class ? 1 : 0).int1(bytes.length).raw(bytes);
    }
}
