package dev.squall.examples.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.interventions.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.kit.run.Rollback;
import dev.squall.test.MigrationsAssert;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's migrations: SQL that is made from the tables, and read before it is applied.
@SquallTest(InterventionsTemplate.class)
class MigrationsTest {

    private static final Path PROJECT = Path.of("");
    private static final Path FOLDER = PROJECT.resolve("migrations");

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
                .containsExactly(
                        "tables", "intervention_sessions", "intervention_title", "permissions");
        migrations().areThoseOf(InterventionsTables.migrations());
    }

    @Test
    void appliedAgainTheyDoNothing() {
        assertThat(InterventionsTables.migrations().applyTo(migrated.dataSource()).migrations())
                .isEmpty();
    }

    @Test
    void developmentAndProductionHaveTheSameMigrationsAndEachItsDatabase() {
        Map<String, String> process = Map.of("MIGRATION_DATABASE_URL", other.url());
        ProjectEnvironment development =
                Project.read(PROJECT).environment(Optional.empty(), process);
        ProjectEnvironment production =
                Project.read(PROJECT).environment(Optional.of("production"), process);

        assertThat(development.isProduction()).isFalse();
        assertThat(production.isProduction()).isTrue();
        Migrations migrations = Migrations.read(Project.read(PROJECT).migrations());
        assertThat(migrations.applyTo(development.url()).migrations()).hasSize(4);
        assertThat(migrations.applyTo(production.url()).migrations()).isEmpty();
    }

    @Test
    void aTableKeepsItsRowsUnderItsNewNameAndABackfillGivesATitle() {
        Migrations all = InterventionsTables.migrations();
        Rollback toTheFirst =
                Rollback.to(all.lineage().migrations().getFirst().id()).allowingDataLoss();
        all.applyTo(other.url());
        all.rollBack(other.url(), toTheFirst);
        anInterventionAsItWasAtFirst();

        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(titles()).containsExactly("Social Emotional support");
        assertThat(other.rows("select progress_notes from intervention_sessions"))
                .containsExactly("First");
        assertThat(other.rows("select 1 from students where updated_at is not null")).hasSize(1);

        assertThat(all.rollBack(other.url(), toTheFirst).migrations()).hasSize(3);
        assertThat(other.rows("select progress_notes from sessions")).containsExactly("First");
        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(titles()).containsExactly("Social Emotional support");
    }

    private List<String> titles() {
        return other.rows("select title from interventions");
    }

    private void anInterventionAsItWasAtFirst() {
        other.execute(
                "insert into users (cognito_sub, email) values ('ada', 'ada@example.com')",
                """
                insert into students (sis_id, first_name, last_name, grade_level)
                values ('S001', 'Alice', 'Smith', '5')
                """,
                """
                insert into interventions (student_id, type, start_date, created_by)
                values (1, 'social_emotional', '2026-09-07', 1)
                """,
                """
                insert into sessions (intervention_id, session_date, progress_notes, recorded_by)
                values (1, '2026-09-07', 'First', 1)
                """);
    }
}
