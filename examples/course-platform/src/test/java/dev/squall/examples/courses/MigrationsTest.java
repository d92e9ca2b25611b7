package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.courses.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.run.Rollback;
import dev.squall.test.MigrationsAssert;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's "Migrations": made by `squall generate` from the records as they were, one after
/// the other, and applied without psql.
@SquallTest(CoursesTemplate.class)
class MigrationsTest {

    private static final Path FOLDER = Path.of("migrations");

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

    private MigrationsAssert migrations() {
        return MigrationsAssert.of(FOLDER, migrated);
    }

    @Test
    void theyMakeWhatTheRecordsSay() {
        migrations().makeWhatIsDeclared(Tables.schema());
    }

    @Test
    void aCheckFindsNothing() {
        migrations().areAppliedToTheDatabase();
    }

    @Test
    void eachHasAWayBack() {
        migrations().goBackAndForth();
    }

    @Test
    void thoseOfTheFolderAreThoseOfTheClassPath() {
        assertThat(Migrations.read(FOLDER).lineage().migrations())
                .extracting(migration -> migration.id().name())
                .containsExactly("tables", "lesson_duration", "project_author", "dashboard");
        migrations().areThoseOf(CoursesTables.migrations());
    }

    @Test
    void appliedAgainTheyDoNothing() {
        assertThat(CoursesTables.migrations().applyTo(migrated.dataSource()).migrations())
                .isEmpty();
    }

    @Test
    void aRenameKeepsTheValuesAndABackfillGivesThem() {
        Migrations all = CoursesTables.migrations();
        Rollback toTheFirst =
                Rollback.to(all.lineage().migrations().getFirst().id()).allowingDataLoss();
        all.applyTo(other.url());
        all.rollBack(other.url(), toTheFirst);
        aProjectAsItWasAtFirst();

        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(other.rows("select title, duration_minutes from lessons"))
                .containsExactly("Joins|25");
        assertThat(other.rows("select title, author_name from showcase_projects"))
                .containsExactly("Tide tables|Ada");
        assertThat(other.rows("select students from admin_dashboard_stats")).containsExactly("1");

        assertThat(all.rollBack(other.url(), toTheFirst).migrations()).hasSize(3);
        assertThat(other.rows("select title, minutes from lessons")).containsExactly("Joins|25");
        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(other.rows("select author_name from showcase_projects")).containsExactly("Ada");
    }

    private void aProjectAsItWasAtFirst() {
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
    }
}
