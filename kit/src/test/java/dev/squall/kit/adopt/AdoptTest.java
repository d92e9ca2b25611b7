package dev.squall.kit.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.check.Check;
import dev.squall.kit.error.AdoptRefused;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.generate.CustomMigration;
import dev.squall.kit.generate.Projects;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Kit;
import dev.squall.kit.run.Rollback;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class AdoptTest {

    private static final String SCHEMA =
            """
            create type mood as enum ('sad', 'glad');
            create sequence tickets start 7;
            create table people (
                id bigint generated always as identity primary key,
                email text not null unique check (email like '%@%'),
                mood mood not null default 'sad');
            create table notes (
                id int default nextval('tickets') primary key,
                person bigint not null references people on delete cascade,
                text text not null,
                length int generated always as (length(text)) stored);
            create index notes_text_idx on notes (lower(text)) where text <> '';
            create view glad as select id, email from people where mood = 'glad';
            create function shout() returns trigger language plpgsql as $$
                begin new.text := upper(new.text); return new; end $$;
            create trigger shout before insert on notes for each row execute function shout();
            alter table people enable row level security;
            create policy own on people to adopt_reader using (email = current_user);
            grant select on people to adopt_reader;
            comment on table notes is 'What people wrote';
            insert into people (email) values ('a@example.org');
            insert into notes (person, text) values (1, 'one');
            """;

    private final TestDatabase database;
    private final Projects project;
    private final Path folder;
    private final TestDatabase production;

    AdoptTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.folder = folder.resolve("migrations");
        this.project = new Projects(database, this.folder);
        this.production = other(database);
    }

    private static TestDatabase other(TestDatabase database) {
        database.execute(
                "drop database if exists adopt_production with (force)",
                "create database adopt_production");
        return new TestDatabase(database.server(), "adopt_production");
    }

    @BeforeEach
    void aDatabaseThatIsThere() {
        database.execute("create role adopt_reader", SCHEMA);
    }

    @AfterEach
    void nobodyHoldsTheLockAndNothingIsLeft() {
        new Kit(database).isHealthy();
        new Kit(production).isHealthy();
        database.execute("drop database adopt_production", "drop owned by adopt_reader");
        database.execute("drop role adopt_reader");
        assertThat(database.rows("select 1")).containsExactly("1");
    }

    private static DirectConnection open(TestDatabase on) {
        return DirectConnection.open(on.url(), ConnectionSettings.defaults());
    }

    private Adopt adopt() {
        return Adopt.into(folder)
                .with(AdoptOptions.defaults().clock(() -> Instant.parse("2026-01-01T00:00:00Z")));
    }

    private Adopted adopt(TestDatabase on) {
        return adopt(on, adopt());
    }

    private Adopted adopt(TestDatabase on, Adopt how) {
        try (DirectConnection connection = open(on)) {
            return how.run(connection, project::server);
        }
    }

    private static String state(TestDatabase on, Path folder) {
        var status = Migrations.read(folder).status(on.url());
        return status.isCurrent() + " " + status.pending() + " " + status.problems();
    }

    @Test
    void whatIsThereBecomesTheFirstMigration() {
        Adopted adopted = adopt(database);

        assertThat(adopted.baseline()).hasToString("20260101000000_baseline");
        assertThat(adopted.isNew()).isTrue();
        assertThat(adopted.counts())
                .containsEntry("table", 2)
                .containsEntry("view", 1)
                .containsEntry("role", 1);
        assertThat(project.files())
                .containsOnlyKeys(
                        "20260101000000_baseline/up.sql",
                        "20260101000000_baseline/down.sql",
                        "20260101000000_baseline/snapshot.json",
                        "20260101000000_baseline/parent");
        assertThat(project.files().get("20260101000000_baseline/up.sql"))
                .isEqualTo(adopted.up())
                .contains("create table public.notes", "create policy own");
        assertThat(state(database, folder)).isEqualTo("true [] []");
        assertThat(Migrations.read(folder).applyTo(database.url()).migrations()).isEmpty();
        assertThat(database.rows("select text from notes")).containsExactly("ONE");
        assertThat(database.rows("select id, event, detail from squall.migration_log"))
                .containsExactly(
                        "20260101000000_baseline|applied|"
                                + "adopted: its schema was there, and nothing was run");
        try (DirectConnection connection = open(database)) {
            assertThat(new Check(folder).database(connection).findings()).isEmpty();
        }
    }

    @Test
    void aNewDatabaseRunsIt() {
        adopt(database);

        Migrations.read(folder).applyTo(production.url());

        assertThat(production.rows("select count(*) from glad")).containsExactly("0");
        try (DirectConnection connection = open(production)) {
            assertThat(new Check(folder).database(connection).findings()).isEmpty();
        }
        assertThatThrownBy(
                        () ->
                                Migrations.read(folder)
                                        .rollBack(
                                                production.url(),
                                                Rollback.last().allowingDataLoss()))
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessageContaining("it stands for what was there before Squall");
    }

    @Test
    void theSameDatabaseElsewhereIsOnlyRecorded() throws IOException {
        adopt(database);
        production.execute(SCHEMA);
        Path more = new CustomMigration(folder, () -> Instant.EPOCH).sql("stars");
        Files.writeString(more.resolve("up.sql"), "alter table notes add stars int;");
        Files.writeString(more.resolve("down.sql"), "alter table notes drop stars;");

        Adopted adopted = adopt(production);

        assertThat(adopted.isNew()).isFalse();
        assertThat(adopted.baseline()).hasToString("20260101000000_baseline");
        assertThat(adopted.pending()).hasToString("[20260101000001_stars]");
        assertThat(state(production, folder)).isEqualTo("false [20260101000001_stars] []");
        Migrations.read(folder).applyTo(production.url());
        assertThat(state(production, folder)).isEqualTo("true [] []");
        assertThat(production.rows("select text, stars from notes")).containsExactly("ONE|null");
    }

    @Test
    void anotherDatabaseIsRefusedAndTheDifferencesAreNamed() {
        adopt(database);
        production.execute(
                SCHEMA,
                "alter table notes alter text drop not null",
                "drop index notes_text_idx",
                "create table more (id int)");

        assertThatThrownBy(() -> adopt(production))
                .isInstanceOf(AdoptRefused.class)
                .hasMessageStartingWith(
                        "SQ527 this database is not what 20260101000000_baseline makes")
                .hasMessageContaining("table public.more is there, and should not be")
                .hasMessageContaining("index notes_text_idx on public.notes is missing")
                .hasMessageContaining("column text on public.notes is different: notNull: none");
        assertThat(production.rows("select to_regclass('squall.migrations')"))
                .containsExactly("null");
        production.execute(
                "alter table notes alter text set not null",
                "create index notes_text_idx on notes (lower(text)) where text <> ''",
                "drop table more");
        adopt(production);
        assertThat(state(production, folder)).isEqualTo("true [] []");
    }

    @Test
    void aSecondTimeIsRefused() {
        adopt(database);

        assertThatThrownBy(() -> adopt(database))
                .isInstanceOf(AdoptRefused.class)
                .hasMessageContaining("this database is in Squall's hands already")
                .hasMessageContaining("20260101000000_baseline")
                .hasMessageContaining("squall status");
        assertThat(project.files()).hasSize(4);
    }

    @Test
    void aProposalWritesNothing() {
        try (DirectConnection connection = open(database)) {
            assertThat(adopt().propose(connection, project::server).up())
                    .contains("create table public.people");
        }
        assertThat(project.files()).isEmpty();
        assertThat(database.rows("select to_regclass('squall.migrations')"))
                .containsExactly("null");
    }

    @Test
    void whatIsIgnoredIsInNoBaseline() {
        database.execute("create schema audit", "create table audit.log (id int)");
        try {
            AdoptOptions options = AdoptOptions.defaults().name("start").ignored(Set.of("audit.*"));
            Adopted adopted = adopt(database, Adopt.into(folder).with(options));
            assertThat(adopted.up()).doesNotContain("audit");
            assertThat(adopted.baseline().name()).isEqualTo("start");
        } finally {
            database.execute("drop schema audit cascade");
        }
    }

    @Test
    void whatNoPlanKnowsIsNamed() {
        database.execute("create type shell");

        Adopted adopted = adopt(database);

        assertThat(adopted.notModelled()).hasToString("[base type public.shell]");
        assertThat(state(database, folder)).isEqualTo("true [] []");
    }

    @Test
    void severalBeginningsAreRefused() throws IOException {
        for (String name : List.of("one", "two")) {
            MigrationFiles.write(
                    folder,
                    MigrationId.of(Instant.EPOCH, name),
                    List.of(),
                    Map.of("up.sql", "select 1;", "down.sql", "select 1;"));
        }

        assertThatThrownBy(() -> adopt(database))
                .isInstanceOf(AdoptRefused.class)
                .hasMessageContaining("19700101000000_one\n")
                .hasMessageContaining("--migrations");
    }

    @Test
    void anEmptyDatabaseHasAnEmptyBaseline() {
        Adopted adopted = adopt(production);

        assertThat(state(production, folder)).isEqualTo("true [] []");
        assertThat(adopted.isNew()).isTrue();
    }
}
