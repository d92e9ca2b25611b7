package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// `boolean`
public final class BooleanType extends PgType<Boolean> {

    BooleanType() {
        super("boolean", "bool", Boolean.class);
    }

    @Override
    public Boolean parse(String text) {
        return switch (text) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw new Unrepresentable("neither t nor f");
        };
    }

    @Override
    public String format(Boolean value) {
        return value ? "t" : "f";
    }

    @Override
    public @Nullable Boolean read(ResultSet rows, int index) throws SQLException {
        boolean value = rows.getBoolean(index);
        return (!value && rows.wasNull()) ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Boolean value) throws SQLException {
        statement.setBoolean(index, value);
    }

    @Override
    public void bindNull(PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, java.sql.Types.BOOLEAN);
    }

    @Override
    public String literal(Object value) {
        return value.toString();
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Boolean value) {
        out.int1(value ? 1 : 0);
    }
}
