package dev.squall.kit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.migration.JavaMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Migrations that a person writes, between those that are generated.
@PostgresTest
class CustomMigrationTest {

    private final TestDatabase database;
    private final Projects project;

    CustomMigrationTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
        project.written(notes());
    }

    private static DeclaredSchema notes() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                    }
                });
    }

    private static DeclaredSchema withTitle() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                    }

                    {
                        text("title");
                    }
                });
    }

    private CustomMigration custom() {
        return new CustomMigration(project.folder(), () -> Instant.EPOCH);
    }

    @Test
    void whatItMakesAndNobodyDeclaresIsLeftAlone() throws IOException {
        Path folder = custom().sql("audit");
        assertThat(folder.getFileName()).hasToString("20260101000001_audit");
        Files.writeString(folder.resolve("up.sql"), "create table audit (id int);");
        Files.writeString(folder.resolve("down.sql"), "drop table audit;");
        Generation made = project.generate(notes());
        assertThat(made).isInstanceOf(Generation.NothingToDo.class);
        assertThat(((Generation.NothingToDo) made).leftAlone().toString())
                .isEqualTo("[table public.audit]");
        project.migrate();
        assertThat(project.written(withTitleAndDefault()).up()).doesNotContain("audit");
    }

    private static DeclaredSchema withTitleAndDefault() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                        nullable("title", dev.squall.type.Types.TEXT);
                    }
                });
    }

    @Test
    void whatItDoesForTheRecordsNeedsNoOther() throws IOException {
        Path folder = custom().sql("titles");
        Files.writeString(
                folder.resolve("up.sql"),
                """
                alter table notes add title text;
                update notes set title = left(text, 20);
                alter table notes alter title set not null;
                """);
        Files.writeString(folder.resolve("down.sql"), "alter table notes drop title;");
        assertThat(project.generate(withTitle())).isInstanceOf(Generation.NothingToDo.class);
        project.migrate();
        database.execute("insert into notes (text, title) values ('a', 'b')");
    }

    /// Adds the column in Java.
    public static final class AddTitle implements JavaMigration {
        @Override
        public void up(Connection connection) throws SQLException {
            execute(connection, "alter table notes add title text not null default ''");
            execute(connection, "alter table notes alter title drop default");
        }

        @Override
        public void down(Connection connection) throws SQLException {
            execute(connection, "alter table notes drop title");
        }

        private static void execute(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void itCanBeJava() {
        Path folder = custom().java("titles", AddTitle.class.getName());
        assertThat(folder.resolve("java")).hasContent(AddTitle.class.getName());
        Generation made =
                project.generate(
                        withTitle(),
                        o -> o.classLoader(CustomMigrationTest.class.getClassLoader()));
        assertThat(made).isInstanceOf(Generation.NothingToDo.class);
    }
}
