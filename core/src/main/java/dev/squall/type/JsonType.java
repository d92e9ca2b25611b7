package dev.squall.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// `jsonb` or `json`, as any Java type that the [JsonMapper] knows. Json's own `null` is a null in
/// Java; a null in Java is NULL in PostgreSQL.
///
/// @param <T> the Java type
public final class JsonType<T> extends PgType<T> {

    /// What stands before the text in the binary form of `jsonb`.
    private static final int VERSION = 1;

    private final JsonTarget<T> target;
    private final boolean isBinary;

    JsonType(String name, JsonTarget<T> target) {
        super(name, name, target.rawType());
        this.target = target;
        this.isBinary = name.equals("jsonb");
    }

    @Override
    public T parse(String text) {
        T value = JsonMapper.installed().read(text, target);
        if (value == null) {
            throw new Unrepresentable("json's null inside an array");
        }
        return value;
    }

    @Override
    public @Nullable T read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : JsonMapper.installed().read(text, target);
    }

    @Override
    public String format(T value) {
        return JsonMapper.installed().write(value, target);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, T value) {
        if (isBinary) {
            out.int1(VERSION);
        }
        out.text(format(value));
    }
}
