package dev.squall.query;

import java.util.ArrayList;
import java.util.List;

/// Lists that never change.
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<? extends T> list, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.add(element);
        return copy;
    }

    static <T> List<T> plus(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> copy = new ArrayList<>(list.size() + 1);
        copy.addAll(list);
        copy.add(element);
        return copy;
    }
}
