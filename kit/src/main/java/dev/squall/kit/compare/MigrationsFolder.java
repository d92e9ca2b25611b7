package dev.squall.kit.compare;

import dev.squall.kit.generate.Replay;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.run.LoadRoles;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Squall's own migrations.
///
/// @param lineage the migrations
/// @param classLoader where the classes of migrations in Java are
public record MigrationsFolder(Lineage lineage, ClassLoader classLoader) implements LoadedSource {

    @Override
    public String text() {
        return lineage.migrations().stream()
                .map(Migration::up)
                .flatMap(
                        up ->
                                up instanceof MigrationBody.OfSql sql
                                        ? sql.script().statements().stream()
                                        : Stream.empty())
                .map(ScriptStatement::sql)
                .collect(Collectors.joining(";\n"));
    }

    @Override
    public void load(DirectConnection into, LoadRoles roles) throws SQLException {
        new Replay(MigratorOptions.defaults().classLoader(classLoader)).run(into, lineage);
    }
}
