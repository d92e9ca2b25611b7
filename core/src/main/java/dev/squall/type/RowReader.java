package dev.squall.type;

import dev.squall.error.DecodingException;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

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
        if (value == 0 && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// An `integer` that is not null.
    public int int4(int index) throws SQLException {
        int value = rows.getInt(index);
        if (value == 0 && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A `bigint` that is not null.
    public long int8(int index) throws SQLException {
        long value = rows.getLong(index);
        if (value == 0 && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A `real` that is not null.
    public float float4(int index) throws SQLException {
        float value = rows.getFloat(index);
        if (value == 0 && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A `double precision` that is not null.
    public double float8(int index) throws SQLException {
        double value = rows.getDouble(index);
        if (value == 0 && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A `boolean` that is not null.
    public boolean bool(int index) throws SQLException {
        boolean value = rows.getBoolean(index);
        if (!value && rows.wasNull()) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A `text` that is not null.
    public String text(int index) throws SQLException {
        String value = rows.getString(index);
        if (value == null) {
            throw new DecodingException(index);
        }
        return value;
    }

    /// A value that is not null.
    ///
    /// @throws DecodingException if it is
    public <T> T get(int index, PgType<T> type) throws SQLException {
        T value = type.read(rows, index);
        if (value == null) {
            throw new DecodingException(index);
        }
        return value;
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

    /// How many columns the result has.
    public int columns() throws SQLException {
        return rows.getMetaData().getColumnCount();
    }

    /// A value as the Java type that is natural for the column's PostgreSQL type, or null.
    public @Nullable Object natural(int index) throws SQLException {
        return NaturalTypes.of(rows.getMetaData().getColumnTypeName(index)).read(rows, index);
    }

    /// The names and types of the columns: `id uuid, email text`.
    public String describe() throws SQLException {
        StringBuilder text = new StringBuilder();
        ResultSetMetaData columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            text.append(i == 1 ? "" : ", ").append(columns.getColumnName(i)).append(' ');
            text.append(columns.getColumnTypeName(i));
        }
        return text.toString();
    }
}
