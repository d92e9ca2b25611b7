package dev.squall.kit.generate;

import static dev.squall.declare.Role.AUTHENTICATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.run.Kit;
import dev.squall.schema.question.Answers;
import dev.squall.table.Column;
import dev.squall.type.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Policies that hold the owner of a table, who migrates, do not hide rows from a backfill.
@PostgresTest
class ForcedPoliciesTest {

    private static final String OWNER = "kit_forced_owner";

    private final TestDatabase database;
    private final Projects project;

    ForcedPoliciesTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
    }

    @BeforeEach
    void anOwnerWhomPoliciesHold() {
        database.execute(
                "drop role if exists " + OWNER,
                "create role " + OWNER + " login createrole password '" + OWNER + "'",
                "grant all on schema public to " + OWNER,
                "do $$ begin execute format('grant create on database %I to "
                        + OWNER
                        + "', current_database()); end $$");
    }

    @AfterEach
    void nobodyOwnsAnything() {
        database.execute("drop owned by " + OWNER + " cascade", "drop role " + OWNER);
    }

    private void migrate() {
        Migrations.read(project.folder()).applyTo(database.url(OWNER, OWNER));
    }

    /// A table of which nobody sees a row.
    private static class Hidden extends Sheet {
        Hidden(String name) {
            super(name);
        }

        @Override
        protected void more(Definition d) {
            d.policy(name().table().name() + "_none").to(AUTHENTICATED).using(id.lt(0));
        }
    }

    private static DeclaredSchema notes() {
        return Sheet.schema(
                new Hidden("notes") {
                    {
                        nullable("mood", Types.TEXT);
                    }
                });
    }

    private static DeclaredSchema strict() {
        return Sheet.schema(
                new Hidden("notes") {
                    {
                        text("mood");
                        text("title");
                    }
                });
    }

    @Test
    void aColumnIsFilled() {
        project.written(notes());
        migrate();
        database.execute("insert into notes (mood) values ('good'), (null)");

        Answers answers =
                new Answers(
                        Map.of(),
                        Set.of(),
                        Map.of("notes.title", "'number ' || id", "notes.mood", "'none'"),
                        Map.of());
        Generation plain = project.propose(strict(), o -> o.answers(answers).concurrently(false));
        String up = project.written(strict(), answers).up();

        assertThat(up)
                .contains("        alter table public.notes no force row level security;\n")
                .contains("        alter table public.notes force row level security;\n");
        assertThat(((Generation.Written) plain).up())
                .contains(
                        """
                        -- the owner must see all rows: policies do not bind it for a moment
                        alter table public.notes no force row level security;
                        """)
                .contains("alter table public.notes force row level security;");
        migrate();
        assertThat(database.rows("select id, mood, title from notes order by id"))
                .containsExactly("1|good|number 1", "2|none|number 2");
        assertThat(database.rows("select relforcerowsecurity from pg_class where relname='notes'"))
                .containsExactly("t");
        assertThat(project.generate(strict())).isInstanceOf(Generation.NothingToDo.class);
    }

    @Test
    void anotherStatementFailsRatherThanMissingRows() throws IOException {
        project.written(notes());
        migrate();
        Path made = new CustomMigration(project.folder(), InstantSource.system()).sql("by_hand");
        Files.writeString(made.resolve("up.sql"), "update notes set mood = 'x';\n");
        assertThatThrownBy(this::migrate)
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("no force row level security");
        assertThat(database.rows(Kit.LOCKS)).containsExactly("0");
    }

    /// Likes of projects.
    private static class Likes extends Hidden {
        private final Sheet projects;
        private final Column<Object, Integer> project = integer("project_id");

        Likes(Sheet projects) {
            super("likes");
            this.projects = projects;
        }

        @Override
        protected void more(Definition d) {
            super.more(d);
            d.foreignKey("likes_project_id_fkey").on(project).references(projects.id);
        }
    }

    private static DeclaredSchema notCounted() {
        Sheet projects = new Hidden("projects") {};
        return Sheet.schema(projects, new Likes(projects));
    }

    /// Projects that know how many likes they have.
    private static final class Counted extends Hidden {
        private final Column<Object, Integer> count = integer("likes_count");
        private final Likes likes;

        Counted() {
            super("projects");
            likes = new Likes(this) {};
        }

        @Override
        protected void more(Definition d) {
            super.more(d);
            d.defaultsTo(count, "0");
            d.counter(count).of(likes.project);
        }
    }

    private static DeclaredSchema counted() {
        Counted projects = new Counted();
        return Sheet.schema(projects, projects.likes);
    }

    @Test
    void rowsAreCounted() {
        project.written(notCounted());
        migrate();
        database.execute(
                "insert into projects default values",
                "insert into projects default values",
                "insert into likes (project_id) values (1), (1)");
        project.written(counted());
        migrate();
        assertThat(database.rows("select id, likes_count from projects order by id"))
                .containsExactly("1|2", "2|0");
        assertThat(
                        database.rows(
                                "select count(*) from pg_class where relforcerowsecurity and"
                                        + " relname in ('projects', 'likes')"))
                .containsExactly("2");
    }
}
