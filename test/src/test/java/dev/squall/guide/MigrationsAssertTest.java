package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.guide.shop.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.generate.Generate;
import dev.squall.kit.generate.Generation;
import dev.squall.kit.scratch.UrlScratch;
import dev.squall.test.MigrationsAssert;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SquallTest
class MigrationsAssertTest {

    private static String name = "";

    @TempDir private static Path generated = Path.of("");

    private final TestDatabase database;
    private Path folder = Path.of("");
    private Path migration = Path.of("");

    MigrationsAssertTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    static void theShopsMigration(TestDatabase database) {
        try (UrlScratch server = new UrlScratch(database.server().url("postgres"))) {
            Generation made = Generate.of(Tables.schema(), generated).run(server);
            assertThat(made).isInstanceOf(Generation.Written.class);
            name = ((Generation.Written) made).id().value();
        }
    }

    @BeforeEach
    void aCopyOfIt(@TempDir Path temporary) throws IOException {
        folder = temporary;
        migration = copy(generated.resolve(name), temporary);
    }

    private static Path copy(Path from, Path into) throws IOException {
        Path to = Files.createDirectory(into.resolve(from.getFileName()));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private MigrationsAssert migrations() {
        return MigrationsAssert.of(folder, database);
    }

    private void append(String file, String sql) throws IOException {
        Files.writeString(migration.resolve(file), "\n" + sql + "\n", StandardOpenOption.APPEND);
    }

    @AfterEach
    void theServerIsAsItWas() {
        assertThat(
                        database.rows(
                                """
                                select datname from pg_database where datname like 'squall\\_scratch\\_%'
                                union all select rolname from pg_roles where rolname = 'was_here'\
                                """))
                .isEmpty();
    }

    // region migrations
    @Test
    void theMigrationsMakeWhatTheRecordsSayAndGoBack() {
        MigrationsAssert.of(folder, database).makeWhatIsDeclared(Tables.schema()).goBackAndForth();
    }

    // endregion

    @Test
    void whatNoMigrationDoesIsNamed() throws IOException {
        append("up.sql", "drop table reviews;");

        assertThatThrownBy(() -> migrations().makeWhatIsDeclared(Tables.schema()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("they do not fit")
                .hasMessageContaining("reviews")
                .hasMessageContaining("squall generate makes the migration");
    }

    @Test
    void whatARollbackLeavesBehindIsNamed() throws IOException {
        append("up.sql", "create table forgotten (id int);");

        assertThatThrownBy(() -> migrations().goBackAndForth())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("they leave something else behind")
                .hasMessageContaining("public.forgotten");
    }

    /// A role outlives the rollback, so that the second time is another one.
    @Test
    void whatTheyMakeOnlyOnceIsNamed() throws IOException {
        append(
                "up.sql",
                """
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'was_here') then
                        create role was_here;
                        create table only_once (id int);
                    end if;
                end $$;\
                """);
        append("down.sql", "drop table only_once;");

        assertThatThrownBy(() -> migrations().goBackAndForth())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("applied once more, they make something else")
                .hasMessageContaining("public.only_once");
    }

    @Test
    void whatHasNoWayBackIsAnError() throws IOException {
        append("down.sql", "-- squall:irreversible the rows were thrown away\nselect 1;");

        assertThatThrownBy(() -> migrations().goBackAndForth())
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessageContaining("the rows were thrown away");
    }

    @Test
    void aDatabaseIsWhereItsMigrationsAre() {
        assertThatThrownBy(() -> migrations().areAppliedToTheDatabase())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not applied");

        Migrations.read(folder).applyTo(database.url());
        migrations().areAppliedToTheDatabase();

        database.execute("alter table reviews add column rating int");
        assertThatThrownBy(() -> migrations().areAppliedToTheDatabase())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rating");
    }

    @Test
    void othersAreNotTheSame(@TempDir Path another) throws IOException {
        migrations().areThoseOf(Migrations.read(folder));
        copy(migration, another);
        migrations().areThoseOf(Migrations.read(another));

        append("down.sql", "select 1;");

        assertThatThrownBy(() -> migrations().areThoseOf(Migrations.read(another)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("are others than expected")
                .hasMessageContaining(name);
    }
}
