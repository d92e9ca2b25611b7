package dev.squall.kit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class ManyMigrationsTest {

    @Test
    void twoHundredAreReadAndComparedInAMoment(TestDatabase database, @TempDir Path files) {
        MigrationFolder folder = new MigrationFolder(files);
        String columns = ", a text, b text default 'x;y', c numeric(10, 2) check (c > 0)";
        for (int i = 1; i <= 200; i++) {
            folder.add(
                    i,
                    "create table t%1$d (id int primary key%2$s);\ncreate index on t%1$d (a);\n"
                            .formatted(i, columns),
                    "drop table t%d;".formatted(i));
        }
        Kit kit = new Kit(database);
        assertThat(kit.migrate(folder).migrations()).hasSize(200);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(kit.migrate(folder).migrations()).isEmpty();
            if (Boolean.getBoolean("squall.timings")) {
                System.out.println(
                        "nothing to do: " + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
        assertThat(kit.status(folder).isCurrent()).isTrue();
    }
}
