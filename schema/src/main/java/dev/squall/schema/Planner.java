package dev.squall.schema;

import dev.squall.error.DependencyCycle;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Orders objects so that each comes after what it needs. It knows no kind: what is free to come
/// first comes in the order of ids, so that the same schema gives the same plan.
final class Planner {

    private Planner() {}

    static List<DeclaredObject> order(DeclaredObjects snapshot) {
        Dependencies dependencies = new Dependencies(snapshot);
        Map<ObjectId, Integer> missing = new TreeMap<>();
        Map<ObjectId, List<ObjectId>> waiting = new HashMap<>();
        TreeSet<ObjectId> ready = new TreeSet<>();
        snapshot.objects()
                .forEach(
                        (id, object) -> {
                            Set<ObjectId> needs = dependencies.of(object);
                            needs.forEach(
                                    need ->
                                            waiting.computeIfAbsent(need, n -> new ArrayList<>())
                                                    .add(id));
                            missing.put(id, needs.size());
                            if (needs.isEmpty()) {
                                ready.add(id);
                            }
                        });
        List<DeclaredObject> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            ObjectId next = ready.removeFirst();
            missing.remove(next);
            ordered.add(snapshot.objects().get(next));
            for (ObjectId id : waiting.getOrDefault(next, List.of())) {
                if (missing.merge(id, -1, Integer::sum) == 0) {
                    ready.add(id);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new DependencyCycle(missing.keySet().stream().map(ObjectId::toString).toList());
        }
        return ordered;
    }
}
