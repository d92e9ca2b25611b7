package dev.squall.shape;

import dev.squall.error.DuplicateMapKey;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map inside of a record: a list whose rows are found by a column of theirs, in the order of the
/// rows.
///
/// @param <K> the column's type
/// @param <C> a record of it
public final class ByKey<K extends @Nullable Object, C extends @Nullable Object> {

    private final String component;
    private final String column;
    private final Many<Entry<K, C>> entries;

    /// A row.
    record Entry<K extends @Nullable Object, C extends @Nullable Object>(K key, C value) {}

    ByKey(String component, String column, Many<Entry<K, C>> entries) {
        this.component = component;
        this.column = column;
        this.entries = entries;
    }

    /// The rows by their keys; empty where there is no row.
    ///
    /// @throws DuplicateMapKey if two rows have the same key
    public Map<K, C> map(RowReader row, Lists lists) throws SQLException {
        Map<K, C> map = new LinkedHashMap<>();
        for (Entry<K, C> entry : entries.list(row, lists)) {
            int before = map.size();
            map.put(entry.key, entry.value);
            if (map.size() == before) {
                throw new DuplicateMapKey(component, column);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /// All rows of each key; empty where there is no row.
    public Map<K, List<C>> groups(RowReader row, Lists lists) throws SQLException {
        Map<K, List<C>> groups = new LinkedHashMap<>();
        for (Entry<K, C> entry : entries.list(row, lists)) {
            groups.computeIfAbsent(entry.key, key -> new ArrayList<>()).add(entry.value);
        }
        groups.replaceAll((key, rows) -> Collections.unmodifiableList(rows));
        return Collections.unmodifiableMap(groups);
    }
}
