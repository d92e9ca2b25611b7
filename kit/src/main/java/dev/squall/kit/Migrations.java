package dev.squall.kit;

import dev.squall.Database;
import dev.squall.kit.migration.ClassPathSource;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.run.Migrated;
import dev.squall.kit.run.MigrationStatus;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.run.PlannedMigration;
import dev.squall.kit.run.Rollback;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.service.Maintenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

/// A project's migrations, and what can be done with them to a database.
///
/// ```java
/// Migrations.migrate(database);                                  // those on the class path
/// Migrations.read(Path.of("migrations")).applyTo(url);           // those of a folder
/// ```
///
/// Whatever is done is done on a connection of its own, as the login of the database, which must
/// own what it changes.
public final class Migrations {

    /// The folder on the class path.
    public static final String FOLDER = "migrations";

    private final Lineage lineage;
    private final MigratorOptions options;

    private Migrations(Lineage lineage, MigratorOptions options) {
        this.lineage = lineage;
        this.options = options;
    }

    /// Applies the migrations on the class path that are not applied: for the start of an
    /// application.
    ///
    /// @throws dev.squall.kit.error.MigrationFailed if one fails
    public static Migrated migrate(Database database) {
        return ofClassPath(FOLDER).applyTo(database);
    }

    /// Applies the migrations on the class path that are not applied.
    public static Migrated migrate(DataSource source) {
        return ofClassPath(FOLDER).applyTo(source);
    }

    /// Applies the migrations on the class path that are not applied.
    ///
    /// @param url `postgres://owner:password@host/database`, of the server itself and not of a
    ///   pooler
    public static Migrated migrate(String url) {
        return ofClassPath(FOLDER).applyTo(url);
    }

    /// The migrations of a folder.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations with everything that is wrong with them
    public static Migrations read(Path folder) {
        return new Migrations(Lineage.read(folder), MigratorOptions.defaults());
    }

    /// The migrations in a folder of the class path.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations with everything that is wrong with them
    public static Migrations ofClassPath(String folder) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = Objects.requireNonNullElse(context, Migrations.class.getClassLoader());
        return new Migrations(
                Lineage.read(new ClassPathSource(loader, folder)),
                MigratorOptions.defaults().classLoader(loader));
    }

    /// The same, applied in another way.
    public Migrations with(MigratorOptions options) {
        return new Migrations(lineage, options);
    }

    /// The migrations in their order.
    public Lineage lineage() {
        return lineage;
    }

    /// Applies what is not applied.
    ///
    /// @throws dev.squall.kit.error.MigrationFailed if one fails
    public Migrated applyTo(Database database) {
        return on(Maintenance.connect(database), migrator()::migrate);
    }

    /// Applies what is not applied.
    public Migrated applyTo(DataSource source) {
        return on(DirectConnection.of(source), migrator()::migrate);
    }

    /// Applies what is not applied.
    public Migrated applyTo(String url) {
        return on(open(url), migrator()::migrate);
    }

    /// What [#applyTo(String)] would run.
    public List<PlannedMigration> plan(String url) {
        return on(open(url), migrator()::plan);
    }

    /// Goes back.
    public Migrated rollBack(String url, Rollback rollback) {
        return on(open(url), connection -> migrator().rollBack(connection, rollback));
    }

    /// What [#rollBack] would run.
    public List<PlannedMigration> plan(String url, Rollback rollback) {
        return on(open(url), connection -> migrator().plan(connection, rollback));
    }

    /// Where a database is.
    public MigrationStatus status(String url) {
        return on(open(url), migrator()::status);
    }

    /// Where a database is.
    public MigrationStatus status(Database database) {
        return on(Maintenance.connect(database), migrator()::status);
    }

    private Migrator migrator() {
        return new Migrator(lineage, options);
    }

    private static DirectConnection open(String url) {
        return DirectConnection.open(
                url, ConnectionSettings.defaults().applicationName("squall migrate"));
    }

    private static <T> T on(DirectConnection opened, Function<DirectConnection, T> work) {
        try (DirectConnection connection = opened) {
            return work.apply(connection);
        }
    }

    @Override
    public String toString() {
        return lineage.migrations().size() + " migrations";
    }
}
