package dev.squall.shape;

import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// The rows that have been read for the lists of a shape, by the key of the row they belong to.
public final class Lists {

    private final ListsByKey[] lists;

    /// @param count how many lists the shape has
    Lists(int count) {
        lists = new ListsByKey[count];
        for (int i = 0; i < count; i++) {
            lists[i] = new ListsByKey();
        }
    }

    /// Adds a row to a list.
    ///
    /// @param link the key of the row that it belongs to
    void add(int list, Key link, RowReader row, Object value) throws SQLException {
        if (link.isWhole()) {
            lists[list].addWhole(link.whole(row), value);
        } else {
            lists[list].add(link.read(row), value);
        }
    }

    /// The list that belongs to the current row; empty where there is none.
    List<Object> get(int list, Key key, RowReader row) throws SQLException {
        if (!key.isWhole()) {
            return key.isMissing(row) ? List.of() : lists[list].get(key.read(row));
        }
        long whole = key.whole(row);
        return whole == 0 && row.wasNull() ? List.of() : lists[list].getWhole(whole);
    }
}
