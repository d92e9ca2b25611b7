package dev.squall.examples.plans.schema;

import dev.squall.type.PgType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Stores a [SealedToken] as `bytea`: a column type of our own.
public final class SealedTokenType extends PgType<SealedToken> {

    /// For generated code.
    public SealedTokenType() {
        super("bytea", "bytea", SealedToken.class);
    }

    @Override
    public SealedToken parse(String text) {
        if (!text.startsWith("\\x")) {
            throw new IllegalArgumentException("not the hex form of bytea");
        }
        return new SealedToken(HexFormat.of().parseHex(text, 2, text.length()));
    }

    @Override
    public String format(SealedToken value) {
        return "\\x" + HexFormat.of().formatHex(value.bytes());
    }

    @Override
    public @Nullable SealedToken read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        return bytes == null ? null : new SealedToken(bytes);
    }

    @Override
    public void bind(PreparedStatement statement, int index, SealedToken value)
            throws SQLException {
        statement.setBytes(index, value.bytes());
    }
}
