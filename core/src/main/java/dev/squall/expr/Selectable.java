package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What a select list can hold: an expression, a named expression.
///
/// @param <T> the Java type it is read as
public interface Selectable<T extends @Nullable Object> extends Fragment {

    /// Writes it as an item of the select list.
    default void renderSelected(dev.squall.sql.SqlWriter out) {
        render(out);
    }

    /// How its values are bound and read.
    PgType<?> type();

    /// Whether it is known that it can be null. Its type says it to checkers; this says it at run
    /// time, where that is known.
    default boolean canBeNull() {
        return false;
    }

    /// Whether its Java type says that it can be null. What can be null and does not say so is
    /// refused where it is selected.
    default boolean saysNull() {
        return canBeNull();
    }

    /// Reads its value at a position of the current row.
    T readFrom(RowReader row, int index) throws SQLException;
}
