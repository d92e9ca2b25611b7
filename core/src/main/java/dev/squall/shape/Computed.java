package dev.squall.shape;

import dev.squall.error.MissingValue;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A component that is computed: the value of an expression.
///
/// @param <T> its Java type
public final class Computed<T> {

    private final String component;
    private final int at;
    private final PgType<T> type;

    /// @param component its name: `UserFile.name`
    /// @param at where it stands in a row
    Computed(String component, int at, PgType<T> type) {
        this.component = component;
        this.at = at;
        this.type = type;
    }

    /// The value.
    ///
    /// @throws MissingValue if it is null
    public T get(RowReader row) throws SQLException {
        T value = getOrNull(row);
        if (value == null) {
            throw new MissingValue(component);
        }
        return value;
    }

    /// The value; null where its expression is.
    public @Nullable T getOrNull(RowReader row) throws SQLException {
        return row.getOrNull(at, type);
    }
}
