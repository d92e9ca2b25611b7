package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class CheckTest {

    private final TestDatabase database;

    @TempDir Path folder;

    CheckTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aProjectAndAnEmptyDatabase() throws IOException {
        database.execute(
                "drop schema if exists squall cascade", "drop table if exists notes cascade");
        NotesProject.in(folder);
    }

    private Invocation command() {
        return Invocation.in(folder)
                .variable("SQUALL_SCRATCH", database.server().url())
                .variable("DATABASE_URL", database.url());
    }

    private Invocation.Ended run(String... words) {
        return command().run(words);
    }

    @Test
    void eachThingThatDoesNotFitIsListed() throws IOException {
        Invocation.Ended missing = run("check");
        assertThat(missing.code()).as(missing.err()).isEqualTo(3);
        assertThat(missing.out()).contains("missing-migration  no migration does this: add table");

        run("generate", "first");
        Invocation.Ended pending = run("check");
        assertThat(pending.code()).isEqualTo(3);
        assertThat(pending.out()).contains("pending  ").contains("_first is not applied");
        assertThat(run("check", "--no-database").code()).isZero();

        run("migrate");
        Invocation.Ended fits = run("check");
        assertThat(fits.code()).as(fits.out()).isZero();
        assertThat(fits.out()).endsWith("Everything fits." + System.lineSeparator());

        database.execute("alter table notes alter column stars set default 3");
        Invocation.Ended drift = run("check", "--no-records");
        assertThat(drift.code()).isEqualTo(3);
        assertThat(drift.out()).contains("drift  ").contains("notes");
        assertThat(run("check", "--no-records", "--json").out())
                .contains("\"outcome\":\"found\",\"exitCode\":3")
                .contains("\"kind\":\"drift\",\"fails\":true");
    }

    @Test
    void pushBringsADevelopmentDatabaseToTheRecords() throws IOException {
        Invocation.Ended pushed = run("push");

        assertThat(pushed.code()).as(pushed.err()).isZero();
        assertThat(pushed.out()).contains("create table public.notes").contains("Pushed to");
        assertThat(database.rows("select count(*) from notes")).containsExactly("0");
        assertThat(run("push").out())
                .startsWith("Nothing to do: development is as the records say.");

        new NotesProject(folder).edit("String text", "String body");
        Invocation.Ended asked = run("push");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("--rename notes.text:notes.body");
        Invocation.Ended chosen = command().typing("1\n").run("push");
        assertThat(chosen.out()).as(chosen.err()).contains("rename column text to body");
    }

    @Test
    void pushKeepsOutOfProductionAndOfMigratedDatabases() {
        Invocation.Ended production = run("push", "--env", "production");
        assertThat(production.code()).isEqualTo(2);
        assertThat(production.err()).contains("--allow-production");
        assertThat(database.rows("select to_regclass('notes')")).containsExactly("null");

        run("generate", "first");
        run("migrate");
        Invocation.Ended migrated = run("push");
        assertThat(migrated.code()).isEqualTo(2);
        assertThat(migrated.err()).contains("--allow-migrated");
        Invocation.Ended both = run("push", "--env", "production", "--allow-production");
        assertThat(both.code()).as("one consent is not the other").isEqualTo(2);
        assertThat(both.err()).contains("--allow-migrated");
        assertThat(run("push", "--allow-migrated").code()).isZero();
    }

    @Test
    void withoutADatabaseTheRestIsChecked() {
        run("generate", "first");

        Invocation.Ended ended =
                Invocation.in(folder)
                        .variable("SQUALL_SCRATCH", database.server().url())
                        .run("check");

        assertThat(ended.code()).as(ended.out()).isZero();
        assertThat(ended.err()).contains("No database was compared.");
    }
}
