package dev.squall.kit.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.generate.Projects;
import dev.squall.kit.run.Kit;
import dev.squall.kit.tool.HistoryTool;
import dev.squall.kit.tool.ToolTable;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class ToolHistoryTest {

    private static final String ONE = "CREATE TABLE \"notes\" (\"id\" integer PRIMARY KEY);\n";
    private static final String TWO = "ALTER TABLE \"notes\" ADD COLUMN \"text\" text;\n";

    /// What `sha256sum` says of the two texts.
    private static final String HASH_ONE =
            "fcd92fcc536231057dd2388f9e915a59fa1a7ce34222852df78711e9722393dc";

    private static final String HASH_TWO =
            "cabcaee13ffc85081fa42f4f453e6530da1dd51057dabdeac066a182bf9e411d";

    private final TestDatabase database;
    private final Projects project;
    private final Path folder;

    ToolHistoryTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.folder = folder;
        this.project = new Projects(database, folder.resolve("migrations"));
        database.execute("drop schema if exists drizzle cascade", ONE, TWO);
    }

    @AfterEach
    void nobodyHoldsTheLock() {
        new Kit(database).isHealthy();
        database.execute("drop schema if exists drizzle cascade");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private Adopted adopt(ToolSearch search) {
        try (DirectConnection connection =
                DirectConnection.open(database.url(), ConnectionSettings.defaults())) {
            return Adopt.into(project.folder())
                    .with(AdoptOptions.defaults().history(search))
                    .run(connection, project::server);
        }
    }

    private Adopted adopt() {
        return adopt(ToolSearch.in(folder));
    }

    /// What is found, before anything is read of the schema.
    private ToolHistory found(ToolSearch search) {
        try (DirectConnection connection =
                DirectConnection.open(database.url(), ConnectionSettings.defaults())) {
            return search.find(connection.connection()).history().orElseThrow();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void agrees() {
        assertThat(found(ToolSearch.in(folder)).applied()).isPositive();
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> found(ToolSearch.in(folder)))
                .isInstanceOf(AdoptRefused.class)
                .hasMessageContainingAll(words);
    }

    private void drizzle() throws IOException {
        file("drizzle/0000_one.sql", ONE);
        file("drizzle/0001_two.sql", TWO);
        journal("{\"idx\":1,\"version\":\"7\",\"when\":1700000001000,\"tag\":\"0001_two\"}");
        database.execute(
                "create schema drizzle",
                "create table drizzle.__drizzle_migrations"
                        + " (id serial primary key, hash text not null, created_at bigint)",
                "insert into drizzle.__drizzle_migrations (hash, created_at) values ('"
                        + HASH_ONE
                        + "', 1700000000000), ('"
                        + HASH_TWO
                        + "', 1700000001000)");
    }

    private void journal(String more) throws IOException {
        file(
                "drizzle/meta/_journal.json",
                "{\"version\":\"7\",\"dialect\":\"postgresql\",\"entries\":[{\"idx\":0,"
                        + "\"version\":\"7\",\"when\":1700000000000,\"tag\":\"0000_one\","
                        + "\"breakpoints\":true},"
                        + more
                        + "]}");
    }

    private void flyway() throws IOException {
        file("src/main/resources/db/migration/V1__one.sql", ONE);
        file("src/main/resources/db/migration/V1_10__two.sql", TWO);
        file("src/main/resources/db/migration/R__all.sql", "select '${name}';\n");
        database.execute(
                """
                create table flyway_schema_history (
                    installed_rank integer not null,
                    version varchar(50), description varchar(200) not null,
                    type varchar(20) not null, script varchar(1000) not null, checksum integer,
                    installed_by varchar(100) not null,
                    installed_on timestamp not null default now(),
                    execution_time integer not null, success boolean not null,
                    constraint flyway_schema_history_pk primary key (installed_rank))
                """,
                "create index flyway_schema_history_s_idx on flyway_schema_history (success)");
        row(1, "1", "V1__one.sql", -649502053, true);
        row(2, "1.10", "V1_10__two.sql", 1121856116, true);
        row(3, null, "R__all.sql", 7, true);
    }

    private void row(int rank, @Nullable String version, String script, int sum, boolean success) {
        database.execute(
                "insert into flyway_schema_history values (%d, %s, 'x', 'SQL', '%s', %d, 'me', now(), 1, %s)"
                        .formatted(
                                rank,
                                version == null ? "null" : "'" + version + "'",
                                script,
                                sum,
                                success));
    }

    private void current(Adopted adopted) {
        assertThat(adopted.up()).contains("create table public.notes").contains("text");
        assertThat(adopted.up()).doesNotContain("drizzle").doesNotContain("flyway");
        assertThat(Migrations.read(project.folder()).status(database.url()).isCurrent()).isTrue();
        assertThat(Migrations.read(project.folder()).applyTo(database.url()).migrations())
                .isEmpty();
    }

    @Test
    void theHistoryOfDrizzleEndsInABaseline() throws IOException {
        drizzle();

        Adopted adopted = adopt();

        assertThat(adopted.history())
                .hasValue(
                        new ToolHistory(
                                new ToolTable(HistoryTool.DRIZZLE, "drizzle", true),
                                List.of(folder.resolve("drizzle")),
                                2,
                                List.of()));
        current(adopted);
    }

    @Test
    void whatDrizzleHasNotAppliedIsNamed() throws IOException {
        drizzle();
        database.execute("delete from drizzle.__drizzle_migrations where id = 2");
        refused("SQ527", "0001_two is not applied: drizzle-kit migrate applies it");

        database.execute(
                "update drizzle.__drizzle_migrations set hash = '"
                        + HASH_TWO
                        + "', created_at = 1700000001000");
        refused("0000_one was passed over");

        assertThatThrownBy(this::adopt).isInstanceOf(AdoptRefused.class);
        assertThat(project.files()).isEmpty();
        assertThat(database.rows("select to_regclass('squall.migrations')"))
                .containsExactly("null");
    }

    @Test
    void whatWasEditedSinceDrizzleAppliedItIsNamed() throws IOException {
        drizzle();
        file("drizzle/0001_two.sql", TWO + "-- edited\n");
        refused("0001_two was edited after it was applied");
        file("drizzle/0001_two.sql", TWO.replace("\n", "\r\n"));
        agrees();
    }

    @Test
    void whatDrizzleHasAppliedAndNobodyHasIsNamed() throws IOException {
        drizzle();
        journal("{\"idx\":1,\"when\":1700000002000,\"tag\":\"0001_gone\"}");

        refused(
                "0001_gone is in the journal, and its file is not there",
                "one of 2023-11-14T22:13:21Z is applied, and not here");
    }

    @Test
    void theHistoryOfFlywayEndsInABaseline() throws IOException {
        flyway();

        Adopted adopted = adopt();

        assertThat(adopted.history())
                .hasValue(
                        new ToolHistory(
                                new ToolTable(HistoryTool.FLYWAY, "public", false),
                                List.of(folder.resolve("src/main/resources/db/migration")),
                                3,
                                List.of("R__all.sql")));
        current(adopted);
    }

    @Test
    void whatDoesNotFitFlywaysTableIsNamed() throws IOException {
        flyway();
        file("src/main/resources/db/migration/V1_2__between.sql", "select 1;");
        file("src/main/resources/db/migration/V1__one.sql", ONE + "-- edited\n");
        row(4, "3", "V3__gone.sql", 1, true);
        row(5, "4", "V4__broken.sql", 1, false);

        refused(
                "V1__one.sql was edited after it was applied",
                "V1_2__between.sql is not applied: flyway migrate applies it",
                "V3__gone.sql is applied, and its file is not here",
                "V4__broken.sql failed: undo what it has done");
    }

    @Test
    void whatIsBelowFlywaysOwnBaselineIsNotMissing() throws IOException {
        flyway();
        database.execute(
                "update flyway_schema_history set version = '1.0', type = 'BASELINE',"
                        + " script = '<< Flyway Baseline >>', checksum = null where version = '1'");

        agrees();
    }

    @Test
    void withoutAHistoryTheDatabaseIsAdoptedAsItIs() throws IOException {
        file("drizzle/meta/_journal.json", "{}");
        Adopted adopted = adopt();
        assertThat(adopted.history()).isEmpty();
        assertThat(adopted.up()).contains("create table public.notes");
    }

    @Test
    void whatCannotBeFoundIsAskedFor() throws IOException {
        flyway();
        file("elsewhere/V1__one.sql", ONE);
        refused("there are several folders of Flyway", "elsewhere", "--from");
        Path files = folder.resolve("src/main/resources/db/migration");
        assertThat(found(ToolSearch.in(folder).from(List.of(files))).folders())
                .containsExactly(files);
    }

    @Test
    void eachMigrationOfDrizzleMayHaveItsFolder() throws IOException {
        drizzle();
        Files.delete(folder.resolve("drizzle/meta/_journal.json"));
        for (String name : List.of("20240101000000_named", "20231114221321_timed")) {
            file("drizzle/" + name + "/migration.sql", name + "\n");
            file("drizzle/" + name + "/snapshot.json", "{}");
        }
        file("drizzle/20230101000000_hashed/migration.sql", ONE);
        file("drizzle/20230101000001_pending/migration.sql", "select 1;");
        database.execute(
                "alter table drizzle.__drizzle_migrations add column name text",
                "insert into drizzle.__drizzle_migrations (hash, created_at, name)"
                        + " values ('other', null, '20240101000000_named'),"
                        + " ('other', null, 'elsewhere')");

        refused(
                "20231114221321_timed was edited after it was applied",
                "20240101000000_named was edited after it was applied",
                "20230101000001_pending is not applied: drizzle-kit migrate applies it",
                "elsewhere is applied, and not here");

        for (String gone : List.of("20231114221321_timed", "20230101000001_pending")) {
            Files.delete(folder.resolve("drizzle").resolve(gone).resolve("migration.sql"));
        }
        file("drizzle/20240101000000_named/migration.sql", TWO);
        database.execute(
                "delete from drizzle.__drizzle_migrations where name = 'elsewhere' or hash = '"
                        + HASH_TWO
                        + "'",
                "update drizzle.__drizzle_migrations set hash = '"
                        + HASH_TWO
                        + "' where name is not null");
        agrees();
    }

    @Test
    void aJournalThatIsNoneIsNamed() throws IOException {
        drizzle();
        for (String text : List.of("", "null", "[1]", "{\"entries\":[{}]}")) {
            file("drizzle/meta/_journal.json", text);
            refused("the folder has no migrations of drizzle-kit", "--from");
        }
        file("drizzle/meta/_journal.json", "{\"entries\":");
        refused("the journal of drizzle-kit cannot be read", "_journal.json");
    }

    @Test
    void whatFlywayHasUndoneOrForgottenIsNotApplied() throws IOException {
        flyway();
        database.execute(
                "insert into flyway_schema_history values (4, '1.10', 'x', 'UNDO_SQL',"
                        + " 'U1_10__two.sql', 2, 'me', now(), 1, true), (5, '7', 'x', 'SQL',"
                        + " 'V7__gone.sql', 2, 'me', now(), 1, true), (6, '7', 'x', 'DELETE',"
                        + " 'V7__gone.sql', 2, 'me', now(), 1, true)");

        assertThatThrownBy(() -> found(ToolSearch.in(folder)))
                .hasMessageContaining("V1_10__two.sql is not applied")
                .hasMessageNotContaining("V7");
        row(7, "1.10", "V1_10__two.sql", 1121856116, true);
        agrees();
    }

    @Test
    void whatIsNoFileOfFlywaysIsNotCompared() throws IOException {
        flyway();
        database.execute(
                "insert into flyway_schema_history values (4, '2', 'x', 'JDBC',"
                    + " 'db.migration.V2__Fill', null, 'me', now(), 1, true), (5, null, 'x', 'SQL',"
                    + " 'views/R__gone.sql', 2, 'me', now(), 1, true)");
        Files.delete(folder.resolve("src/main/resources/db/migration/V1__one.sql"));
        file("src/main/resources/db/migration/B1__all.sql", "select 1;");
        file("src/main/resources/db/migration/U1_10__two.sql", "select 1;");
        file("src/main/resources/db/migration/afterMigrate.sql", "select 1;");
        file("src/main/resources/db/migration/V1_x__two.sql", "select 1;");

        assertThat(found(ToolSearch.in(folder)).notCompared())
                .containsExactly("R__all.sql", "db.migration.V2__Fill");
    }

    @Test
    void theLinesOfAFileOfFlywayCount() {
        assertThat(FlywayFile.checksum(ONE + TWO))
                .isEqualTo(FlywayFile.checksum("\uFEFF" + (ONE + TWO).replace("\n", "\r\n")))
                .isEqualTo(FlywayFile.checksum((ONE + TWO).strip()))
                .isNotEqualTo(FlywayFile.checksum(TWO + ONE));
        assertThat(FlywayVersion.of("1.9").orElseThrow())
                .isLessThan(FlywayVersion.of("1_10").orElseThrow());
        assertThat(FlywayVersion.of("1.0")).isEqualTo(FlywayVersion.of("001"));
        assertThat(FlywayVersion.of("1.x")).isEmpty();
    }

    @Test
    void filesThatAreNotUnicodeAreReadByTheirBytes() throws IOException {
        Path file = folder.resolve("V1__latin.sql");
        Files.writeString(file, "-- \u00E9t\u00E9", StandardCharsets.ISO_8859_1);
        assertThat(FlywayFile.of(file).orElseThrow().fits(FlywayFile.checksum("-- \u00E9t\u00E9")))
                .isTrue();
    }

    @Test
    void severalHistoriesAreToldApartByTheirTool() throws IOException {
        flyway();
        drizzle();
        refused(
                "several histories of other tools are in this database",
                "drizzle.__drizzle_migrations\n",
                "public.flyway_schema_history",
                "--history");
        Adopted adopted = adopt(ToolSearch.in(folder).only(HistoryTool.FLYWAY));
        assertThat(adopted.history().orElseThrow().table().tool()).isEqualTo(HistoryTool.FLYWAY);
        assertThat(adopted.up()).doesNotContain("drizzle").doesNotContain("flyway");
    }

    @Test
    void aHistoryThatIsNotThereIsNotTakenOver() {
        ToolSearch all = ToolSearch.in(folder);
        assertThatThrownBy(() -> found(all.only(HistoryTool.DRIZZLE)))
                .hasMessageContaining("this database has no history of drizzle-kit");
        assertThatThrownBy(() -> found(all.from(List.of(folder))))
                .hasMessageContaining("this database has no history of another tool");
        assertThatThrownBy(() -> found(all.from(List.of(folder.resolve("gone")))))
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void whoeverComparesNoneOnlyLeavesItsTableOut() throws IOException, SQLException {
        flyway();
        row(4, "3", "V3__gone.sql", 1, false);

        try (DirectConnection connection =
                DirectConnection.open(database.url(), ConnectionSettings.defaults())) {
            ToolsFound found = AdoptOptions.defaults().history().find(connection.connection());
            assertThat(found.history()).isEmpty();
            assertThat(found.own())
                    .containsExactlyInAnyOrder(
                            "public.flyway_schema_history", "public.flyway_schema_history_*");
        }
    }
}
