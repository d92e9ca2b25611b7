package dev.squall.kit.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;

/// Puts migrations behind their parents; those that could go either way in the order of their ids.
final class LineageOrder {

    private LineageOrder() {}

    /// The order; what stands in a circle, or on one, is left out.
    static List<Migration> of(SortedMap<MigrationId, Migration> migrations) {
        Map<MigrationId, Integer> waiting = new HashMap<>();
        Map<MigrationId, List<MigrationId>> children = new HashMap<>();
        PriorityQueue<MigrationId> ready = new PriorityQueue<>();
        for (Migration migration : migrations.values()) {
            waiting.put(migration.id(), migration.parents().size());
            for (MigrationId parent : migration.parents()) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(migration.id());
            }
            if (migration.parents().isEmpty()) {
                ready.add(migration.id());
            }
        }
        List<Migration> ordered = new ArrayList<>();
        for (MigrationId id = ready.poll(); id != null; id = ready.poll()) {
            ordered.add(migrations.get(id));
            for (MigrationId child : children.getOrDefault(id, List.of())) {
                if (waiting.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return ordered;
    }
}
