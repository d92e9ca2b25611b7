package dev.squall.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows that have been read for the lists of a shape, by the key of the row they belong to.
public final class Lists {

    private final List<Map<Object, List<Object>>> lists;

    /// @param count how many lists the shape has
    Lists(int count) {
        lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new HashMap<>());
        }
    }

    void add(int list, Object key, Object row) {
        lists.get(list).computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    List<Object> get(int list, Object key) {
        return lists.get(list).getOrDefault(key, List.of());
    }
}
