package dev.squall.kit.generate;

import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.snapshot.SnapshotFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Orders of a lineage, and what it declares at its end.
public final class Lineages {

    private final Lineage lineage;

    /// @param lineage the migrations
    public Lineages(Lineage lineage) {
        this.lineage = lineage;
    }

    /// The orders in which branches can be run: each branch first in one of them.
    List<Lineage> orders() {
        List<Migration> heads = lineage.heads();
        List<Lineage> orders = new ArrayList<>();
        for (int first = 0; first < heads.size(); first++) {
            Set<Migration> order = new LinkedHashSet<>();
            for (int i = 0; i < heads.size(); i++) {
                order.addAll(upTo(heads.get((first + i) % heads.size())));
            }
            orders.add(new Lineage(List.copyOf(order)));
        }
        return orders.isEmpty() ? List.of(lineage) : orders;
    }

    private List<Migration> upTo(Migration head) {
        Set<MigrationId> ids = new LinkedHashSet<>(Set.of(head.id()));
        for (Migration migration : lineage.migrations().reversed()) {
            if (ids.contains(migration.id())) {
                ids.addAll(migration.parents());
            }
        }
        return lineage.migrations().stream().filter(m -> ids.contains(m.id())).toList();
    }

    /// What the heads declare. A migration without a snapshot, written by hand, declares what its
    /// parents do.
    public SnapshotFile declared() {
        return SnapshotFile.union(lineage.heads().stream().map(this::declared).toList());
    }

    private SnapshotFile declared(Migration migration) {
        return migration
                .snapshot()
                .map(text -> SnapshotFile.parse(migration.id() + "/snapshot.json", text))
                .orElseGet(
                        () ->
                                SnapshotFile.union(
                                        migration.parents().stream()
                                                .map(id -> lineage.find(id).orElseThrow())
                                                .map(this::declared)
                                                .toList()));
    }
}
