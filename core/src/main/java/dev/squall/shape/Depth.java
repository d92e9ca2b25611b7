package dev.squall.shape;

import java.util.HashMap;
import java.util.Map;

/// How often components that hold records of their own class are open above a record.
///
/// @param open by their names
/// @param ended whether the last of them is one too much
record Depth(Map<String, Integer> open, boolean ended) {

    static final Depth FIRST = new Depth(Map.of(), false);

    /// One level more of a component.
    Depth plus(String component, int levels) {
        int now = open.getOrDefault(component, 0) + 1;
        Map<String, Integer> more = new HashMap<>(open);
        more.put(component, now);
        return new Depth(Map.copyOf(more), ended || now > levels);
    }
}
