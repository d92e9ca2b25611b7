package dev.squall.type;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A type whose values are a class of ours, which knows the text that PostgreSQL reads and writes.
///
/// @param <T> the class
final class ValueType<T> extends PgType<T> {

    private final Function<String, T> parse;
    private final Function<T, String> format;
    private final @Nullable BiConsumer<CopyBuffer, T> write;

    /// @param write writes the binary form; null: only text is known
    ValueType(
            String sqlName,
            Class<T> javaType,
            Function<String, T> parse,
            Function<T, String> format,
            @Nullable BiConsumer<CopyBuffer, T> write) {
        super(sqlName, javaType);
        this.parse = parse;
        this.format = format;
        this.write = write;
    }

    @Override
    public T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String format(T value) {
        return format.apply(value);
    }

    @Override
    boolean hasBinaryForm() {
        return write != null;
    }

    @Override
    void write(CopyBuffer out, T value) {
        if (write == null) {
            super.write(out, value);
        } else {
            write.accept(out, value);
        }
    }
}
