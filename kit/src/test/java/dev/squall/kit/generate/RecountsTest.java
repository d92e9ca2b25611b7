package dev.squall.kit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.run.Rollback;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A counter or a row limit that is added to tables with rows begins with their number.
@PostgresTest
class RecountsTest {

    private final TestDatabase database;
    private final Projects project;

    RecountsTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
    }

    /// Likes of projects.
    private static class Likes extends Sheet {
        private final Sheet projects;
        final dev.squall.table.Column<Object, Integer> project = integer("project_id");

        Likes(Sheet projects) {
            super("likes");
            this.projects = projects;
        }

        @Override
        protected void more(Definition d) {
            d.foreignKey("likes_project_id_fkey").on(project).references(projects.id);
        }
    }

    private static DeclaredSchema without() {
        Sheet projects = new Sheet("projects") {};
        return Sheet.schema(projects, new Likes(projects));
    }

    private static DeclaredSchema with() {
        Counted projects = new Counted();
        return Sheet.schema(projects, projects.likes);
    }

    /// Projects that know how many likes they have.
    private static final class Counted extends Sheet {
        private final dev.squall.table.Column<Object, Integer> count = integer("likes_count");
        private final Likes likes;

        Counted() {
            super("projects");
            likes = new Likes(this) {};
        }

        @Override
        protected void more(Definition d) {
            d.defaultsTo(count, "0");
            d.counter(count).of(likes.project);
        }
    }

    @Test
    void theRowsThatAreThereAreCounted() {
        project.written(without());
        project.migrate();
        database.execute(
                "insert into projects default values",
                "insert into projects default values",
                "insert into projects default values",
                "insert into likes (project_id) values (1), (1), (3)");
        assertThat(project.written(with()).up()).contains("update projects as p set likes_count");
        project.migrate();
        assertThat(database.rows("select id, likes_count from projects order by id"))
                .containsExactly("1|2", "2|0", "3|1");
        database.execute("delete from likes where project_id = 3");
        assertThat(database.rows("select likes_count from projects where id = 3"))
                .containsExactly("0");
        project.rollBack(Rollback.last().allowingDataLoss());
        assertThat(project.generate(with())).isInstanceOf(Generation.NothingToDo.class);
    }

    private static DeclaredSchema twoAtMost() {
        Sheet projects = new Sheet("projects") {};
        return Sheet.schema(
                projects,
                new Notes(),
                new Likes(projects) {
                    @Override
                    protected void more(Definition d) {
                        super.more(d);
                        d.limit("likes_per_project").of(project).atMost(2);
                    }
                });
    }

    private static DeclaredSchema unlimited() {
        Sheet projects = new Sheet("projects") {};
        return Sheet.schema(projects, new Notes(), new Likes(projects));
    }

    private static DeclaredSchema threeAtMost() {
        Sheet projects = new Sheet("projects") {};
        return Sheet.schema(
                projects,
                new Notes(),
                new Likes(projects) {
                    @Override
                    protected void more(Definition d) {
                        super.more(d);
                        d.limit("likes_per_project").of(project).atMost(3);
                    }
                });
    }

    @Test
    void theRowsThatAreThereCountForALimit() {
        project.written(without());
        project.migrate();
        database.execute(
                "insert into projects default values",
                "insert into projects default values",
                "insert into likes (project_id) values (1), (1), (2)");
        assertThat(project.written(twoAtMost()).up()).contains("insert into squall.row_counts");
        project.migrate();
        assertThatThrownBy(() -> database.execute("insert into likes (project_id) values (1)"))
                .hasMessageContaining("more rows than the row limit allows");
        database.execute("insert into likes (project_id) values (2)");
        assertThat(database.rows("select parent, rows from squall.row_counts order by parent"))
                .containsExactly("1|2", "2|2");

        assertThat(project.written(threeAtMost()).up()).doesNotContain("row_counts (");
        project.migrate();
        database.execute("insert into likes (project_id) values (1)");
        assertThat(database.rows("select parent, rows from squall.row_counts order by parent"))
                .containsExactly("1|3", "2|2");
    }

    /// Another table with a limit, so that the table of counts stays.
    private static final class Notes extends Sheet {
        private final dev.squall.table.Column<Object, Integer> kind = integer("kind");

        Notes() {
            super("notes");
        }

        @Override
        protected void more(Definition d) {
            d.limit("notes_per_kind").of(kind).atMost(5);
        }
    }

    @Test
    void aLimitThatComesBackForgetsWhatItCountedBefore() {
        project.written(twoAtMost());
        project.migrate();
        database.execute(
                "insert into projects default values",
                "insert into likes (project_id) values (1), (1)");
        project.written(unlimited());
        project.migrate();
        database.execute("delete from likes");
        project.written(twoAtMost());
        project.migrate();
        database.execute("insert into likes (project_id) values (1), (1)");
        assertThat(database.rows("select parent, rows from squall.row_counts"))
                .containsExactly("1|2");
    }
}
