package dev.squall.type;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGbytea;

/// `bytea`
final class ByteaType extends PgType<byte[]> {

    ByteaType() {
        super("bytea", "bytea", byte[].class);
    }

    /// Both of the server's output forms, `hex` and `escape`.
    @Override
    public byte[] parse(String text) {
        try {
            return PGbytea.toBytes(text.getBytes(StandardCharsets.US_ASCII));
        } catch (SQLException e) {
            throw new Unrepresentable("not the text form of bytea");
        }
    }

    @Override
    public String format(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }

    @Override
    public byte @Nullable [] read(ResultSet rows, int index) throws SQLException {
        return rows.getBytes(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
        statement.setBytes(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.BINARY);
    }

    @Override
    @Nullable List<byte[]> readArray(ResultSet rows, int index) throws SQLException {
        return DriverArrays.read(rows, index, byte[].class);
    }

    @Override
    void bindArray(PreparedStatement statement, int index, List<byte[]> values)
            throws SQLException {
        DriverArrays.bind(statement, index, "bytea", values.toArray(byte[][]::new));
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, byte[] value) {
        out.raw(value);
    }
}
