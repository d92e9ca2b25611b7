package dev.squall.examples.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.kit.run.Rollback;
import dev.squall.test.MigrationsAssert;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's "Migrations": made by `squall generate` from the records as they were, one after
/// the other.
@SquallTest(ProductTemplate.class)
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
                .containsExactly("tables", "add_validation_score", "add_artifacts_table");
        migrations().areThoseOf(ProductDatabase.migrations());
    }

    @Test
    void appliedAgainTheyDoNothing() {
        assertThat(ProductDatabase.migrations().applyTo(migrated.dataSource()).migrations())
                .isEmpty();
    }

    @Test
    void eachEnvironmentHasItsDatabaseAndTheSameMigrations() {
        Map<String, String> process =
                Map.of(
                        "TEST_DATABASE_URL",
                        other.url(),
                        "DATABASE_URL",
                        "postgres://product_helper@pooler/product",
                        "MIGRATION_DATABASE_URL",
                        other.url());
        Project project = Project.read(Path.of(""));
        ProjectEnvironment development = project.environment(Optional.empty(), process);
        ProjectEnvironment tests = project.environment(Optional.of("test"), process);
        ProjectEnvironment production = project.environment(Optional.of("production"), process);

        assertThat(development.isProduction()).isFalse();
        assertThat(tests.isProduction()).isFalse();
        assertThat(production.isProduction()).isTrue();
        Migrations migrations = Migrations.read(project.migrations());
        assertThat(migrations.applyTo(tests.url()).migrations()).hasSize(3);
        assertThat(migrations.applyTo(development.url()).migrations()).isEmpty();
        assertThat(migrations.applyTo(production.url()).migrations()).isEmpty();
    }

    @Test
    void projectsThatAreThereAlreadyGetAScoreOfZero() {
        Migrations all = ProductDatabase.migrations();
        Rollback toTheFirst =
                Rollback.to(all.lineage().migrations().getFirst().id()).allowingDataLoss();
        all.applyTo(other.url());
        all.rollBack(other.url(), toTheFirst);
        other.execute(
                "insert into users (id, email) values"
                        + " ('00000000-0000-4000-8000-000000000001', 'ada@example.com')",
                "insert into projects (name, user_id) values"
                        + " ('Atlas', '00000000-0000-4000-8000-000000000001')");

        assertThat(all.applyTo(other.url()).migrations()).hasSize(2);
        assertThat(other.rows("select name, status, validation_score from projects"))
                .containsExactly("Atlas|draft|0");
        other.execute(
                "insert into artifacts (project_id, type, content) select id, 'prd', 'x' from"
                        + " projects");

        assertThat(all.rollBack(other.url(), toTheFirst).migrations()).hasSize(2);
        assertThat(other.rows("select name from projects")).containsExactly("Atlas");
        assertThat(other.rows("select to_regclass('artifacts')")).containsExactly("null");
    }
}
