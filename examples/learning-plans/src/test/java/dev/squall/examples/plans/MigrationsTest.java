package dev.squall.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.plans.schema.Tables;
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

/// The document's `migrations/`, `db:generate` and `db:migrate`: generated from the records as they
/// were, one after the other.
@SquallTest(PlansTemplate.class)
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
                .containsExactly("tables", "plan_topic", "module_minutes", "integrations");
        migrations().areThoseOf(PlansDatabase.migrations());
    }

    @Test
    void developmentAndProductionHaveTheSameMigrationsAndEachItsDatabase() {
        Map<String, String> process =
                Map.of(
                        "DATABASE_URL",
                        "postgres://plans_request@pooler/plans",
                        "MIGRATION_DATABASE_URL",
                        other.url());
        ProjectEnvironment development =
                Project.read(PROJECT).environment(Optional.empty(), process);
        ProjectEnvironment production =
                Project.read(PROJECT).environment(Optional.of("production"), process);

        assertThat(development.isProduction()).isFalse();
        assertThat(production.isProduction()).isTrue();
        Migrations migrations = Migrations.read(Project.read(PROJECT).migrations());
        assertThat(migrations.applyTo(development.url()).migrations()).hasSize(4);
        assertThat(migrations.applyTo(production.url()).migrations()).isEmpty();
        assertThat(PlansDatabase.migrations().applyTo(other.dataSource()).migrations()).isEmpty();
    }

    @Test
    void aRenameKeepsTheValuesAndABackfillGivesThemForwardAndBack() {
        Migrations all = PlansDatabase.migrations();
        Rollback toTheFirst =
                Rollback.to(all.lineage().migrations().getFirst().id()).allowingDataLoss();
        all.applyTo(other.url());
        all.rollBack(other.url(), toTheFirst);
        aPlanAsItWasAtFirst();

        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(other.rows("select topic from learning_plans")).containsExactly("Tides");
        assertThat(minutes()).containsExactly("Moon|35", "Harbours|0");
        assertThat(other.rows("select count(*) from integration_tokens")).containsExactly("0");

        assertThat(all.rollBack(other.url(), toTheFirst).migrations()).hasSize(3);
        assertThat(other.rows("select title from learning_plans")).containsExactly("Tides");
        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(minutes()).containsExactly("Moon|35", "Harbours|0");
    }

    private List<String> minutes() {
        return other.rows("select title, estimated_minutes from modules order by \"order\"");
    }

    private void aPlanAsItWasAtFirst() {
        other.execute(
                """
                insert into users (clerk_user_id, email) values ('clerk_ada', 'ada@example.com')
                """,
                """
                insert into learning_plans (user_id, title, skill_level, weekly_hours)
                select id, 'Tides', 'beginner', 4 from users
                """,
                """
                insert into modules (plan_id, "order", title)
                select id, place, module.title from learning_plans,
                    (values (1, 'Moon'), (2, 'Harbours')) as module (place, title)
                """,
                """
                insert into tasks (module_id, "order", title, estimated_minutes)
                select id, place, 'Read', 10 + 5 * place from modules,
                    generate_series(1, 2) as place
                where title = 'Moon'
                """);
    }
}
