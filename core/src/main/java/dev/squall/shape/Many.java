package dev.squall.shape;

import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list inside of a record: its rows were read by a statement of their own.
///
/// @param <C> a record of it
public final class Many<C extends @Nullable Object> {

    private final int number;
    private final @Nullable Key key;

    /// @param number its number among the lists of the shape
    /// @param key where the row's key stands; null: it is under the last level of a record that
    ///   contains itself
    Many(int number, @Nullable Key key) {
        this.number = number;
        this.key = key;
    }

    /// The list; empty where there is no row.
    @SuppressWarnings("unchecked") // the branch of this number has put them there
    public List<C> list(RowReader row, Lists lists) throws SQLException {
        return key == null
                ? List.of()
                : (List<C>) Collections.unmodifiableList(lists.get(number, key, row));
    }

    /// The same as a set, in the order of the rows.
    public Set<C> set(RowReader row, Lists lists) throws SQLException {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list(row, lists)));
    }
}
