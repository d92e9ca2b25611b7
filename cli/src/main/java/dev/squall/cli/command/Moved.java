package dev.squall.cli.command;

import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Migrated;
import java.util.List;

/// What `migrate` and `rollback` tell a program.
///
/// @param environment where
/// @param migrations what was done
/// @param milliseconds how long it took
record Moved(String environment, List<String> migrations, long milliseconds) {

    static Moved of(String environment, Migrated done) {
        return new Moved(
                environment,
                done.migrations().stream().map(MigrationId::value).toList(),
                done.took().toMillis());
    }

    /// `2 migrations`
    String count() {
        return migrations.size() + (migrations.size() == 1 ? " migration" : " migrations");
    }
}
