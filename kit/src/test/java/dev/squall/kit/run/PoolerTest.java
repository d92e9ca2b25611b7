package dev.squall.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.DirectConnectionRequired;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class PoolerTest {

    @Test
    void aPoolerIsRefused(TestDatabase database, @TempDir Path files) throws Exception {
        Migrations migrations =
                Migrations.read(new MigrationFolder(files).add(1, "create table t ();").folder());
        try (PoolerDouble pooler = new PoolerDouble(database.server().port())) {
            assertThatThrownBy(() -> migrations.applyTo(pooler.through(database.url())))
                    .isInstanceOf(DirectConnectionRequired.class)
                    .hasMessageContaining("SQ508 a pooler is in between")
                    .hasMessageContaining("MIGRATION_DATABASE_URL=postgres://");
        }
        assertThat(database.rows("select to_regclass('t')")).containsExactly("null");
    }
}
