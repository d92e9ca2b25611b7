package dev.squall.examples.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.conversion.schema.Tables;
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

/// The document's "Migration Workflow": generated from the records as they were, one after the
/// other, and applied in development and in production.
@SquallTest(ConversionTemplate.class)
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
                .containsExactly("tables", "input_bytes", "delivery_organization", "platform");
        migrations().areThoseOf(ConversionTables.migrations());
    }

    @Test
    void developmentAndProductionHaveTheSameMigrationsAndEachItsDatabase() {
        Map<String, String> process =
                Map.of(
                        "DATABASE_URL",
                        "postgres://conversion_request@pooler/conversion",
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
        assertThat(ConversionTables.migrations().applyTo(other.dataSource()).migrations())
                .isEmpty();
    }

    @Test
    void aRenameKeepsTheValuesAndABackfillGivesThemForwardAndBack() {
        Migrations all = ConversionTables.migrations();
        Rollback toTheFirst =
                Rollback.to(all.lineage().migrations().getFirst().id()).allowingDataLoss();
        all.applyTo(other.url());
        all.rollBack(other.url(), toTheFirst);
        twoOrganisationsAsTheyWereAtFirst();

        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(jobs("input_bytes")).containsExactly("n_job|2048", "c_job|77");
        assertThat(owners()).containsExactly("n_delivery|n", "c_delivery|c");

        assertThat(all.rollBack(other.url(), toTheFirst).migrations()).hasSize(3);
        assertThat(jobs("size")).containsExactly("n_job|2048", "c_job|77");
        assertThat(all.applyTo(other.url()).migrations()).hasSize(3);
        assertThat(owners()).containsExactly("n_delivery|n", "c_delivery|c");
    }

    private List<String> jobs(String column) {
        return other.rows("select id, " + column + " from transformation_jobs order by id desc");
    }

    private List<String> owners() {
        return other.rows("select id, organization_id from webhook_deliveries order by id desc");
    }

    private void twoOrganisationsAsTheyWereAtFirst() {
        other.execute(
                """
                insert into organization (id, name, slug) values
                    ('n', 'Northwind', 'northwind'), ('c', 'Contoso', 'contoso')
                """,
                """
                insert into configurations
                    (id, organization_id, name, source_format, target_format)
                select id || '_conf', id, 'Orders', 'csv', 'json' from organization
                """,
                """
                insert into configuration_versions
                    (id, organization_id, configuration_id, version, definition)
                select id || '_version', id, id || '_conf', 1, '{}' from organization
                """,
                """
                insert into transformation_jobs
                    (id, organization_id, configuration_version_id, file_name, input_key, size)
                select id || '_job', id, id || '_version', 'orders.csv', 'in/' || id,
                    case id when 'n' then 2048 else 77 end
                from organization
                """,
                """
                insert into organization_webhooks
                    (id, organization_id, url, signing_secret, events)
                select id || '_hook', id, 'https://example.com/' || id, 'secret', '{job.succeeded}'
                from organization
                """,
                """
                insert into webhook_deliveries (id, webhook_id, job_id, event, payload)
                select id || '_delivery', id || '_hook', id || '_job', 'job.succeeded', '{}'
                from organization
                """);
    }
}
