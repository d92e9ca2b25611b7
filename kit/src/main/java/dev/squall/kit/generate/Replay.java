package dev.squall.kit.generate;

import dev.squall.kit.migration.Checksum;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.script.SqlScript;
import dev.squall.run.DirectConnection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs migrations in a scratch database, branches side by side too.
public final class Replay {

    private static final MigrationId TOGETHER = new MigrationId("99991231235959_together");

    private final MigratorOptions options;

    /// @param options how the migrator waits, and where the classes of migrations in Java are
    public Replay(MigratorOptions options) {
        this.options = options;
    }

    /// Runs a lineage in its own order, branches or not.
    public void run(DirectConnection connection, Lineage lineage) throws SQLException {
        if (lineage.heads().size() < 2) {
            migrate(connection, lineage);
            return;
        }
        List<Migration> all = new ArrayList<>(lineage.migrations());
        all.add(migration(TOGETHER, lineage.heads(), "", ""));
        migrate(connection, new Lineage(all));
        try (PreparedStatement forget =
                connection
                        .connection()
                        .prepareStatement("delete from squall.migrations where id = ?")) {
            forget.setString(1, TOGETHER.value());
            forget.executeUpdate();
        }
    }

    void migrate(DirectConnection connection, Lineage lineage) {
        new Migrator(lineage, options).migrate(connection);
    }

    /// A migration that stands in no folder yet.
    public static Migration migration(
            MigrationId id, List<Migration> parents, String up, String down) {
        return new Migration(
                id,
                parents.stream().map(Migration::id).toList(),
                body(id + "/up.sql", up),
                body(id + "/down.sql", down),
                Optional::empty);
    }

    private static MigrationBody body(String file, String text) {
        return new MigrationBody.OfSql(file, SqlScript.parse(file, text), Checksum.of(text));
    }
}
