package dev.squall.type;

import dev.squall.error.DecodingException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read by position. Positions count from 1, as in SQL.
///
/// What cannot be read is a [DecodingException]: it names the column and the types, never the
/// value.
public final class RowReader {

    private final ResultSet rows;
    private final int shift;
    private PgType<?> @Nullable [] natural;
    private int count = -1;

    /// @param rows the result, standing on a row
    public RowReader(ResultSet rows) {
        this(rows, 0);
    }

    private RowReader(ResultSet rows, int shift) {
        this.rows = rows;
        this.shift = shift;
    }

    /// A reader of the same rows that counts positions from another column on.
    ///
    /// @param columns how many columns stand before what is its first
    public RowReader behind(int columns) {
        return new RowReader(rows, shift + columns);
    }

    /// A `smallint` that is not null.
    public short int2(int index) throws SQLException {
        try {
            short value = rows.getShort(index + shift);
            if (value != 0 || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.SMALLINT, e);
        }
        throw Failures.missing(rows, index + shift, Types.SMALLINT);
    }

    /// An `integer` that is not null.
    public int int4(int index) throws SQLException {
        try {
            int value = rows.getInt(index + shift);
            if (value != 0 || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.INTEGER, e);
        }
        throw Failures.missing(rows, index + shift, Types.INTEGER);
    }

    /// A `bigint` that is not null.
    public long int8(int index) throws SQLException {
        try {
            long value = rows.getLong(index + shift);
            if (value != 0 || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.BIGINT, e);
        }
        throw Failures.missing(rows, index + shift, Types.BIGINT);
    }

    /// A whole number of any width; 0 where there is none, and then [#wasNull()].
    public long whole(int index) throws SQLException {
        try {
            return rows.getLong(index + shift);
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.BIGINT, e);
        }
    }

    /// Whether there was no value where one was read last.
    public boolean wasNull() throws SQLException {
        return rows.wasNull();
    }

    /// A `real` that is not null.
    public float float4(int index) throws SQLException {
        try {
            float value = rows.getFloat(index + shift);
            if (value != 0 || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.REAL, e);
        }
        throw Failures.missing(rows, index + shift, Types.REAL);
    }

    /// A `double precision` that is not null.
    public double float8(int index) throws SQLException {
        try {
            double value = rows.getDouble(index + shift);
            if (value != 0 || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.DOUBLE, e);
        }
        throw Failures.missing(rows, index + shift, Types.DOUBLE);
    }

    /// A `boolean` that is not null.
    public boolean bool(int index) throws SQLException {
        try {
            boolean value = rows.getBoolean(index + shift);
            if (value || !rows.wasNull()) {
                return value;
            }
        } catch (SQLException e) {
            throw Failures.decoding(rows, index + shift, Types.BOOLEAN, e);
        }
        throw Failures.missing(rows, index + shift, Types.BOOLEAN);
    }

    /// A `text` or `varchar` that is not null.
    public String text(int index) throws SQLException {
        String value = rows.getString(index + shift);
        if (value == null) {
            throw Failures.missing(rows, index + shift, Types.TEXT);
        }
        return value;
    }

    /// A value that is not null.
    ///
    /// @throws DecodingException if it is, or if its Java type cannot hold it
    public <T> T get(int index, PgType<T> type) throws SQLException {
        T value = getOrNull(index, type);
        if (value == null) {
            throw Failures.missing(rows, index + shift, type);
        }
        return value;
    }

    /// A value, or null.
    ///
    /// @throws DecodingException if its Java type cannot hold it
    public <T> @Nullable T getOrNull(int index, PgType<T> type) throws SQLException {
        try {
            return type.read(rows, index + shift);
        } catch (SQLException | RuntimeException e) {
            throw Failures.decoding(rows, index + shift, type, e);
        }
    }

    /// Whether the column is null.
    public boolean isNull(int index) throws SQLException {
        // the one getter that decodes nothing: an array is only taken apart when it is asked for
        return rows.getArray(index + shift) == null;
    }

    /// How many columns the result has.
    public int columns() throws SQLException {
        int known = count;
        if (known < 0) {
            known = rows.getMetaData().getColumnCount();
            count = known;
        }
        return known;
    }

    /// The name that the result gives a column.
    public String name(int index) throws SQLException {
        return rows.getMetaData().getColumnLabel(index + shift);
    }

    /// A value as the Java type that is natural for the column's PostgreSQL type, or null.
    public @Nullable Object natural(int index) throws SQLException {
        PgType<?>[] types = natural;
        if (types == null) {
            types = NaturalTypes.of(rows);
            natural = types;
        }
        return getOrNull(index, types[index + shift - 1]);
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
