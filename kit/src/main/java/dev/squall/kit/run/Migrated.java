package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationId;
import java.time.Duration;
import java.util.List;

/// What a migrator has done.
///
/// @param direction which way it went
/// @param migrations the migrations that it finished, in that order; none if there was nothing to
///   do
/// @param took how long it took, without waiting for others
public record Migrated(Direction direction, List<MigrationId> migrations, Duration took) {

    /// A result.
    public Migrated {
        migrations = List.copyOf(migrations);
    }
}
