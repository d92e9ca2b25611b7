package dev.squall.table;

import dev.squall.expr.Selectable;
import dev.squall.sql.FromItem;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An item of FROM whose rows are values, so that they can be selected whole: a table, a query.
///
/// @param <T> the Java value of a row
public interface RowItem<T extends @Nullable Object> extends FromItem, Selectable<T> {

    /// Its whole row, or null where an outer join finds none.
    default Selectable<@Nullable T> orNull() {
        return new RowOrNull<>(this);
    }

    /// Whether an outer join has found no row of it: all its columns are null then.
    ///
    /// @param first where its first column stands
    default boolean isMissing(RowReader row, int first) throws SQLException {
        for (int i = 0; i < width(); i++) {
            if (!row.isNull(first + i)) {
                return false;
            }
        }
        return true;
    }
}
