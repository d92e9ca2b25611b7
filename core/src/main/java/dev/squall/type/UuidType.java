package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `uuid`
final class UuidType extends PgType<UUID> {

    private static final int BINARY = 16;

    UuidType() {
        super("uuid", "uuid", UUID.class);
    }

    @Override
    public UUID parse(String text) {
        return UUID.fromString(text);
    }

    @Override
    public String format(UUID value) {
        return value.toString();
    }

    /// 16 bytes in binary, 36 in text. The driver's own way would ask the server for the type.
    @Override
    public @Nullable UUID read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (bytes.length == BINARY) {
            return new UUID(BigEndian.int8(bytes, 0), BigEndian.int8(bytes, Long.BYTES));
        }
        return UUID.fromString(BigEndian.text(bytes));
    }

    @Override
    public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, UUID value) {
        out.int8(value.getMostSignificantBits()).int8(value.getLeastSignificantBits());
    }
}
