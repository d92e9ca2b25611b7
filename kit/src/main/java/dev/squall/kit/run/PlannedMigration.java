package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.StatementGroup;
import java.util.List;

/// A migration as it would run now.
///
/// @param id the migration
/// @param direction which way it would go
/// @param firstStep the first step that is not done, from 1
/// @param groups the statements that are left, in groups; none for a migration in Java
/// @param body the whole of it
public record PlannedMigration(
        MigrationId id,
        Direction direction,
        int firstStep,
        List<StatementGroup> groups,
        MigrationBody body) {

    /// A planned migration.
    public PlannedMigration {
        groups = List.copyOf(groups);
    }
}
