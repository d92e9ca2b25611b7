package dev.squall.test;

import dev.squall.declare.DeclaredSchema;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.check.Check;
import dev.squall.kit.check.Finding;
import dev.squall.kit.generate.GenerateOptions;
import dev.squall.kit.generate.Readings;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.run.Rollback;
import dev.squall.kit.scratch.UrlScratch;
import dev.squall.kit.snapshot.ObjectDifference;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.Snapshot;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Asserts what should hold of the migrations of every project.
///
/// ```java
/// @SquallTest
/// class MigrationsTest {
///     @Test
///     void theyMakeWhatTheRecordsSayAndGoBack(TestDatabase database) {
///         MigrationsAssert.of(Path.of("migrations"), database)
///                 .makeWhatIsDeclared(Tables.schema())
///                 .goBackAndForth();
///     }
/// }
/// ```
///
/// What is tried out is tried out in databases of its own. Whatever does not hold is an
/// [AssertionError] that names all of it.
public final class MigrationsAssert {

    private final Path folder;
    private final Migrations migrations;
    private final TestDatabase database;

    private MigrationsAssert(Path folder, TestDatabase database) {
        this.folder = folder;
        this.migrations = Migrations.read(folder);
        this.database = database;
    }

    /// The migrations of a folder.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations if they are not in order
    public static MigrationsAssert of(Path folder, TestDatabase database) {
        return new MigrationsAssert(folder, database);
    }

    /// They apply to an empty database, and make what the records say: `squall generate` has
    /// nothing to do.
    ///
    /// @param schema what the records say: `Tables.schema()`
    public MigrationsAssert makeWhatIsDeclared(DeclaredSchema schema) {
        try (UrlScratch server = server()) {
            require(new Check(folder).records(schema, server, GenerateOptions.defaults()));
        }
        return this;
    }

    /// They are all applied to the test's database, none was edited since, and the database is as
    /// they have made it: what `squall check` says of a database.
    public MigrationsAssert areAppliedToTheDatabase() {
        try (DirectConnection connection = connect(database.url())) {
            require(new Check(folder).database(connection));
        }
        return this;
    }

    /// They are the same as others: those on the class path, which an application brings along.
    public MigrationsAssert areThoseOf(Migrations others) {
        List<String> here = texts(migrations);
        List<String> there = texts(others);
        if (!here.equals(there)) {
            throw new AssertionError(
                    "the migrations of "
                            + folder
                            + " are others than expected\n  here   "
                            + String.join(", ", here)
                            + "\n  there  "
                            + String.join(", ", there));
        }
        return this;
    }

    private static List<String> texts(Migrations all) {
        return all.lineage().migrations().stream().map(MigrationsAssert::text).toList();
    }

    private static String text(Migration migration) {
        return migration + " " + migration.up().checksum() + " " + migration.down().checksum();
    }

    /// Applied to an empty database and rolled back one by one, they leave nothing behind; applied
    /// again, they make what they made at first. Rows that are lost on the way back are no matter.
    ///
    /// It starts a server of its own, because a rollback also drops roles, which belong to the
    /// server.
    ///
    /// @throws dev.squall.kit.error.IrreversibleMigration if one has no way back
    public MigrationsAssert goBackAndForth() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DirectConnection connection = connect(server.url("postgres"))) {
            Migrator migrator = new Migrator(migrations.lineage(), MigratorOptions.defaults());
            Snapshot empty = read(connection);
            migrator.migrate(connection);
            Snapshot made = read(connection);
            for (int i = migrations.lineage().migrations().size(); i > 0; i--) {
                migrator.rollBack(connection, Rollback.last().allowingDataLoss());
            }
            requireSame("rolled back, they leave something else behind", empty, connection);
            migrator.migrate(connection);
            requireSame("applied once more, they make something else", made, connection);
        }
        return this;
    }

    private static DirectConnection connect(String url) {
        return DirectConnection.open(url, ConnectionSettings.defaults());
    }

    private UrlScratch server() {
        return new UrlScratch(database.server().url("postgres"));
    }

    private static Snapshot read(DirectConnection connection) {
        try {
            return Catalog.read(connection.connection(), Readings.scope(Set.of()));
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be read", e);
        }
    }

    private void requireSame(String problem, Snapshot expected, DirectConnection connection) {
        Snapshot found = read(connection);
        require(
                problem,
                expected.differences(found).stream()
                        .map(id -> new ObjectDifference(id, expected.get(id), found.get(id)))
                        .map(ObjectDifference::toString)
                        .toList());
    }

    private void require(Check check) {
        require("they do not fit", check.findings().stream().map(Finding::toString).toList());
    }

    private void require(String problem, List<String> found) {
        if (!found.isEmpty()) {
            throw new AssertionError(
                    "the migrations of "
                            + folder
                            + ": "
                            + problem
                            + "\n  "
                            + String.join("\n  ", found));
        }
    }

    /// The folder.
    @Override
    public String toString() {
        return "migrations of " + folder;
    }
}
