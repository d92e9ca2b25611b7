package dev.squall.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists by whole numbers, which make no object each, or by other keys. Rows of one list mostly
/// stand behind each other, so that the last one is looked at first.
final class ListsByKey {

    private static final int FIRST_SIZE = 16; // a power of two
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] wholes = {};
    private @Nullable List<Object>[] byWhole = lists(0);
    private int count;
    private final Map<Object, List<Object>> byOther = new HashMap<>(0);
    private @Nullable List<Object> last;
    private long lastWhole;
    private @Nullable Object lastOther;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no array of a generic type
    private static @Nullable List<Object>[] lists(int size) {
        return new List[size];
    }

    void addWhole(long key, Object row) {
        List<Object> list = last;
        if (list == null || key != lastWhole) {
            list = open(key);
            last = list;
            lastWhole = key;
        }
        list.add(row);
    }

    void add(Object key, Object row) {
        List<Object> list = last;
        if (list == null || !key.equals(lastOther)) {
            list = byOther.computeIfAbsent(key, k -> new ArrayList<>());
            last = list;
            lastOther = key;
        }
        list.add(row);
    }

    List<Object> getWhole(long key) {
        List<Object> list = count == 0 ? null : byWhole[slot(key)];
        return list == null ? List.of() : list;
    }

    List<Object> get(Object key) {
        return byOther.getOrDefault(key, List.of());
    }

    private List<Object> open(long key) {
        if (count * 2 >= wholes.length) {
            grow();
        }
        int slot = slot(key);
        List<Object> list = byWhole[slot];
        if (list == null) {
            list = new ArrayList<>();
            byWhole[slot] = list;
            wholes[slot] = key;
            count++;
        }
        return list;
    }

    /// Where a key stands, or will.
    private int slot(long key) {
        int mask = wholes.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (byWhole[slot] != null && wholes[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] keys = wholes;
        @Nullable List<Object>[] values = byWhole;
        wholes = new long[Math.max(FIRST_SIZE, keys.length * 2)];
        byWhole = lists(wholes.length);
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int slot = slot(keys[i]);
                wholes[slot] = keys[i];
                byWhole[slot] = values[i];
            }
        }
    }
}
