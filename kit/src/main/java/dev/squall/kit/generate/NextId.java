package dev.squall.kit.generate;

import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import java.time.Instant;

/// The id of a new migration: of now, or of a second after the last one if clocks disagree.
final class NextId {

    private NextId() {}

    static MigrationId after(Lineage lineage, Instant now, String name) {
        Instant time = now;
        for (Migration migration : lineage.migrations()) {
            Instant taken = migration.id().time().plusSeconds(1);
            time = taken.isAfter(time) ? taken : time;
        }
        return MigrationId.of(time, name);
    }
}
