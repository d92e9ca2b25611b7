package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.courses.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.run.Rollback;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The document's "Migrations": made by `squall generate` from the records as they were, one after
/// the other, and applied without psql.
@SquallTest(CoursesTemplate.class)
class MigrationsTest {

    private static final Path FOLDER = Path.of("migrations");
    private static final String FIRST = "20260901080000_tables";

    private final TestDatabase migrated;
    private final TestDatabase other;

    MigrationsTest(TestDatabase database) {
        migrated = database;
        other = new TestDatabase(database.server(), database.name() + "_other");
    }

    @BeforeEach
    void create() {
        migrated.execute("create database " + other.name());
    }

    @AfterEach
    void drop() {
        migrated.execute("drop database " + other.name());
    }

    private static Snapshot read(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Catalog.read(
                    connection,
                    Scope.all().ignoring("squall.migrations").ignoring("squall.migration_log"));
        }
    }

    @Test
    void theyMakeWhatTheRecordsSay() throws SQLException {
        SchemaApply.apply(other.dataSource(), Plan.fromEmpty(Tables.schema()));

        assertThat(read(migrated).differences(read(other))).isEmpty();
    }

    @Test
    void thoseOfTheFolderAreThoseOfTheClassPath() {
        assertThat(Migrations.read(FOLDER).lineage().migrations())
                .extracting(migration -> migration.id().name())
                .containsExactly("tables", "lesson_duration", "project_author", "dashboard");
        assertThat(CoursesTables.migrations().lineage().migrations())
                .extracting(migration -> migration.up().checksum())
                .isEqualTo(
                        Migrations.read(FOLDER).lineage().migrations().stream()
                                .map(migration -> migration.up().checksum())
                                .toList());
    }

    @Test
    void appliedAgainTheyDoNothing() {
        assertThat(CoursesTables.migrations().applyTo(migrated.dataSource()).migrations())
                .isEmpty();
    }

    @Test
    void aRenameKeepsTheValuesAndABackfillGivesThem(@TempDir Path temporary) throws IOException {
        String url = other.url();
        Migrations.read(only(FIRST, temporary)).applyTo(url);
        other.execute(
                """
                insert into users (id, auth_subject, email, name) values
                    ('00000000-0000-4000-8000-000000000001', 'auth|1', 'ada@example.com', 'Ada')
                """,
                """
                insert into course_modules (id, stage, slug, title, position) values
                    ('00000000-0000-4000-8000-000000000002', 'build', 'sql', 'SQL', 1)
                """,
                """
                insert into lessons (module_id, slug, title, minutes, position) values
                    ('00000000-0000-4000-8000-000000000002', 'joins', 'Joins', 25, 1)
                """,
                """
                insert into showcase_projects (user_id, title, description) values
                    ('00000000-0000-4000-8000-000000000001', 'Tide tables', 'When to swim')
                """);

        Migrations all = Migrations.read(FOLDER);
        assertThat(all.applyTo(url).migrations()).hasSize(3);

        assertThat(other.rows("select title, duration_minutes from lessons"))
                .containsExactly("Joins|25");
        assertThat(other.rows("select title, author_name from showcase_projects"))
                .containsExactly("Tide tables|Ada");
        assertThat(other.rows("select students from admin_dashboard_stats")).containsExactly("1");

        Rollback toTheFirst = Rollback.to(all.lineage().migrations().getFirst().id());
        all.rollBack(url, toTheFirst.allowingDataLoss());
        assertThat(other.rows("select title, minutes from lessons")).containsExactly("Joins|25");
        assertThat(all.applyTo(url).migrations()).hasSize(3);
        assertThat(other.rows("select author_name from showcase_projects")).containsExactly("Ada");
    }

    private static Path only(String migration, Path temporary) throws IOException {
        Path to = Files.createDirectory(temporary.resolve(migration));
        try (Stream<Path> files = Files.list(FOLDER.resolve(migration))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return temporary;
    }
}
