package dev.squall.kit.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.PushRefused;
import dev.squall.kit.generate.Projects;
import dev.squall.kit.generate.Sheet;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.run.Profile;
import dev.squall.schema.question.Answers;
import dev.squall.type.Types;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class PushTest {

    private final TestDatabase database;
    private final Projects project;

    PushTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
    }

    private static DeclaredSchema notes() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                    }
                });
    }

    private static DeclaredSchema withMood() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                        nullable("mood", Types.TEXT);
                    }
                });
    }

    private Pushing push(DeclaredSchema schema, Answers answers) {
        return push(new Push(schema, answers), Profile.DEVELOPMENT);
    }

    private Pushing push(Push push, Profile profile) {
        try (DirectConnection connection =
                        DirectConnection.open(database.url(), ConnectionSettings.defaults());
                var server = project.server()) {
            return push.into(connection, profile, server);
        }
    }

    @Test
    void theDatabaseBecomesWhatTheRecordsSay() {
        assertThat(push(notes(), Answers.none())).isInstanceOf(Pushing.Pushed.class);
        database.execute("insert into notes (text) values ('a')");
        assertThat(push(withMood(), Answers.none())).isInstanceOf(Pushing.Pushed.class);
        assertThat(push(withMood(), Answers.none())).isInstanceOf(Pushing.NothingToDo.class);
        assertThat(database.rows("select text, mood is null from notes")).hasSize(1);
    }

    @Test
    void whatIsLostIsAskedFor() {
        push(withMood(), Answers.none());
        assertThat(push(notes(), Answers.none())).isInstanceOf(Pushing.Unanswered.class);
        assertThat(database.rows("select mood from notes")).isEmpty();
        assertThat(push(notes(), Projects.drops("notes.mood"))).isInstanceOf(Pushing.Pushed.class);
        assertThat(push(notes(), Answers.none())).isInstanceOf(Pushing.NothingToDo.class);
    }

    @Test
    void whatWasNeverDeclaredIsLeftAlone() {
        database.execute("create table journal (id int)");
        Pushing.Pushed pushed = (Pushing.Pushed) push(notes(), Answers.none());
        assertThat(pushed.leftAlone().toString()).contains("table public.journal");
        assertThat(database.rows("select * from journal")).isEmpty();
    }

    @Test
    void productionIsRefused() {
        Push push = new Push(notes(), Answers.none());
        for (Profile real : List.of(Profile.PRODUCTION, Profile.SERVERLESS)) {
            assertThatThrownBy(() -> push(push.allowingMigrated(), real))
                    .isInstanceOf(PushRefused.class)
                    .hasMessageContaining("production");
        }
        assertThat(database.rows("select to_regclass('notes') is null")).containsExactly("t");
        assertThat(push(push.allowingProduction(), Profile.PRODUCTION))
                .isInstanceOf(Pushing.Pushed.class);
    }

    @Test
    void aDatabaseWithMigrationsIsRefused() {
        project.written(notes());
        project.migrate();
        assertThatThrownBy(() -> push(withMood(), Answers.none()))
                .isInstanceOf(PushRefused.class)
                .hasMessageContaining("has migrations");
        Push push = new Push(withMood(), Answers.none());
        assertThatThrownBy(() -> push(push.allowingProduction(), Profile.PRODUCTION))
                .isInstanceOf(PushRefused.class)
                .hasMessageContaining("has migrations");
        assertThat(push(push.allowingMigrated(), Profile.DEVELOPMENT))
                .isInstanceOf(Pushing.Pushed.class);
    }
}
