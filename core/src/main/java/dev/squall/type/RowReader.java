package dev.squall.type;

import dev.squall.error.DecodingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read by position. Positions count from 1, as in SQL.
public final class RowReader {

    private final ResultSet rows;

    /// @param rows the result, standing on a row
    public RowReader(ResultSet rows) {
        this.rows = rows;
    }

    /// A `smallint` that is not null.
    public short int2(int index) throws SQLException {
        short value = rows.getShort(index);
        return value == 0 && rows.wasNull() ? RowReader.<Short>refuse(index) : value;
    }

    /// An `integer` that is not null.
    public int int4(int index) throws SQLException {
        int value = rows.getInt(index);
        return value == 0 && rows.wasNull() ? RowReader.<Integer>refuse(index) : value;
    }

    /// A `bigint` that is not null.
    public long int8(int index) throws SQLException {
        long value = rows.getLong(index);
        return value == 0 && rows.wasNull() ? RowReader.<Long>refuse(index) : value;
    }

    /// A `real` that is not null.
    public float float4(int index) throws SQLException {
        float value = rows.getFloat(index);
        return value == 0 && rows.wasNull() ? RowReader.<Float>refuse(index) : value;
    }

    /// A `double precision` that is not null.
    public double float8(int index) throws SQLException {
        double value = rows.getDouble(index);
        return value == 0 && rows.wasNull() ? RowReader.<Double>refuse(index) : value;
    }

    /// A `boolean` that is not null.
    public boolean bool(int index) throws SQLException {
        boolean value = rows.getBoolean(index);
        return !value && rows.wasNull() ? RowReader.<Boolean>refuse(index) : value;
    }

    /// A `text` that is not null.
    public String text(int index) throws SQLException {
        String value = rows.getString(index);
        return value == null ? refuse(index) : value;
    }

    /// A value that is not null.
    ///
    /// @throws DecodingException if it is
    public <T> T get(int index, PgType<T> type) throws SQLException {
        T value = type.read(rows, index);
        return value == null ? refuse(index) : value;
    }

    /// A value, or null.
    public <T> @Nullable T getOrNull(int index, PgType<T> type) throws SQLException {
        return type.read(rows, index);
    }

    /// Whether the column is null.
    public boolean isNull(int index) throws SQLException {
        rows.getObject(index);
        return rows.wasNull();
    }

    private static <T> T refuse(int index) {
        throw new DecodingException(index);
    }
}
