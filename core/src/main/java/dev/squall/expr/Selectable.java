package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a select list can hold: an expression, a named expression, the whole row of a table.
///
/// @param <T> the Java type it is read as
public interface Selectable<T extends @Nullable Object> extends Fragment {

    /// Writes it as an item of the select list.
    default void renderSelected(SqlWriter out) {
        render(out);
    }

    /// The columns that it becomes, in order.
    List<Output> outputs();

    /// How many columns it becomes.
    default int width() {
        return 1;
    }

    /// Reads its value; its first column is at a position of the current row.
    T readFrom(RowReader row, int index) throws SQLException;
}
