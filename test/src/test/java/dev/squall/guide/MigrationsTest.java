package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Migrated;
import dev.squall.kit.run.MigrationStatus;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.run.PlannedMigration;
import dev.squall.kit.run.Rollback;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@SquallTest
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/migrations");

    @Test
    void anApplicationMigratesWhenItStarts(Database database, TestDatabase test) {
        // region migrate
        Migrated migrated =
                Migrations.migrate(database); // those in the folder migrations of the class path
        // endregion
        assertThat(migrated.migrations()).hasSize(2);
        assertThat(Migrations.migrate(database).migrations()).isEmpty();

        String url = test.url();
        // region status
        Migrations migrations = Migrations.read(FOLDER);
        MigrationStatus status = migrations.status(url);
        status.lines().forEach(line -> IO.println(line.id() + " " + line.state()));
        // endregion
        assertThat(status.isCurrent()).isTrue();

        Rollback all = Rollback.last();
        assertThatThrownBy(() -> migrations.rollBack(url, all))
                .isInstanceOf(IrreversibleMigration.class)
                .hasMessageContaining("the ends of long names are gone");
    }

    @Test
    void optionsAndRollback(TestDatabase test) {
        test.execute("drop schema if exists squall cascade", "drop table if exists tags");
        String url = test.url();
        List<String> log = new ArrayList<>();
        // region options
        Migrations migrations =
                Migrations.read(FOLDER)
                        .with(
                                MigratorOptions.defaults()
                                        .lockTimeout(Duration.ofSeconds(1))
                                        .migratorTimeout(Duration.ofMinutes(2))
                                        .listener(event -> log.add(event.toString())));
        List<PlannedMigration> planned = migrations.plan(url); // --dry-run: nothing is touched
        migrations.applyTo(url);
        // endregion
        assertThat(planned).hasSize(2);
        assertThat(log).contains("applying 20261120143000_tags");
        test.execute("delete from squall.migrations where id like '%shorter_names'");
        // region rollback
        migrations.rollBack(url, Rollback.last().allowingDataLoss());
        Rollback target = Rollback.to(new MigrationId("20261120143000_tags")); // which stays
        // endregion
        assertThat(target.to()).isPresent();
        assertThat(test.rows("select to_regclass('tags')")).containsExactly("null");
    }

    @Test
    void thePageShowsTheScript() throws IOException {
        String script =
                """
                create table tags (
                    id integer generated always as identity primary key,
                    name text not null
                );

                -- squall:outside-transaction
                create index concurrently tags_name_idx on tags (name);
                """;
        String name = "migrations/20261120143000_tags/up.sql";
        try (InputStream file =
                Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(script);
        }
    }
}
