package dev.squall.type;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The vector family, of the extension `vector`: `vector(n)`, `halfvec(n)`, `sparsevec(n)`
/// ([manual](https://github.com/pgvector/pgvector)).
///
/// @param <T> the Java type
public final class VectorType<T> extends PgType<T> {

    private final @Nullable Integer dimensions;
    private final Codec<T> codec;

    /// How one of the three is written and read.
    ///
    /// @param parse its text form
    /// @param decode its binary form, as `vector_send` and its like write it
    /// @param write the same, as `vector_recv` and its like read it
    record Codec<T>(
            Class<T> javaType,
            Function<String, T> parse,
            Function<byte[], T> decode,
            BiConsumer<CopyBuffer, T> write,
            ToIntFunction<T> dimensions) {}

    VectorType(String name, @Nullable Integer dimensions, Codec<T> codec) {
        super(dimensions == null ? name : name + '(' + dimensions + ')', name, codec.javaType());
        this.dimensions = dimensions;
        this.codec = codec;
    }

    @Override
    public T parse(String text) {
        return codec.parse().apply(text);
    }

    @Override
    public String format(T value) {
        return checked(value).toString();
    }

    private T checked(T value) {
        int given = codec.dimensions().applyAsInt(value);
        if (dimensions != null && dimensions != given) {
            throw new Unrepresentable("it has " + given + " dimensions, and not " + dimensions);
        }
        return value;
    }

    /// Binary where the connection has been told to (`binaryTransferEnable`), else text. A number
    /// of dimensions never starts with the byte of a bracket.
    @Override
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        return bytes.length > 0 && (bytes[0] == '[' || bytes[0] == '{')
                ? parse(new String(bytes, StandardCharsets.US_ASCII))
                : codec.decode().apply(bytes);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, T value) {
        codec.write().accept(out, checked(value));
    }
}
