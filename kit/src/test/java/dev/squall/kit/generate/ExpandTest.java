package dev.squall.kit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.run.Rollback;
import dev.squall.table.IntegerColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A column that gets another type in two migrations.
@PostgresTest
class ExpandTest {

    private static final String SMALL =
            """
            create table notes (
                id smallint generated always as identity constraint notes_pkey primary key,
                text text not null,
                stars smallint not null default 1
            );
            create index notes_stars_idx on notes (stars) where stars > 0;
            """;

    private final TestDatabase database;
    private final Projects project;

    ExpandTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
    }

    private static DeclaredSchema wide() {
        return Sheet.schema(
                new Sheet("notes") {
                    final IntegerColumn<Object, Integer, Long> stars = integer("stars");

                    {
                        text("text");
                    }

                    @Override
                    protected void more(Definition d) {
                        d.defaultsTo(stars, "1");
                        d.index("notes_stars_idx").on(stars).where(stars.gt(0));
                    }
                });
    }

    @Test
    void aKeyGetsAnotherTypeBesideTheOldOneAndGoesBack() throws IOException {
        MigrationFiles.write(
                project.folder(),
                new MigrationId("20250101000000_small"),
                List.of(),
                Map.of("up.sql", SMALL, "down.sql", "drop table notes;"));
        project.migrate();
        database.execute(
                "insert into notes (text, stars) select 'a', i from generate_series(1, 50) i");

        Generation made = project.generate(wide(), o -> o.expand(true));
        assertThat(made).isInstanceOf(Generation.Expanded.class);
        Generation.Expanded both = (Generation.Expanded) made;
        assertThat(both.expand().up()).contains("create unique index concurrently notes_pkey_next");
        assertThat(both.contract().up()).doesNotContain(" type ").contains("rename column");
        assertThat(both.contract().id().name()).isEqualTo("contract_notes_id");
        assertThat(project.generate(wide())).isInstanceOf(Generation.NothingToDo.class);

        project.migrate();
        database.execute("insert into notes (text) values ('b')");
        assertThat(database.rows("select pg_typeof(id), pg_typeof(stars) from notes limit 1"))
                .containsExactly("integer|integer");
        assertThat(database.rows("select count(*), max(id), sum(stars) from notes"))
                .containsExactly("51|51|1276");
        assertThat(database.rows("select count(*) from pg_proc where proname ~ 'in_step'"))
                .containsExactly("0");

        project.rollBack(Rollback.last().allowingDataLoss());
        database.execute("insert into notes (text, stars) values ('c', 7)");
        assertThat(database.rows("select stars, stars_next from notes where text = 'c'"))
                .containsExactly("7|7");
        project.rollBack(Rollback.last());
        assertThat(database.rows("select pg_typeof(id), count(*) from notes group by 1"))
                .containsExactly("smallint|52");
    }
}
