package dev.squall.kit.generate;

import static dev.squall.declare.Role.AUTHENTICATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.error.AnswerFitsNothing;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.run.Rollback;
import dev.squall.schema.question.Question;
import dev.squall.table.Column;
import dev.squall.table.TextColumn;
import dev.squall.type.Types;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class GenerateTest {

    private static final String SCRATCH =
            "select datname from pg_database where datname like 'squall_scratch%'";

    private final TestDatabase database;
    private final Projects project;

    GenerateTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.project = new Projects(database, folder.resolve("migrations"));
    }

    private static DeclaredSchema notes() {
        return Sheet.schema(
                new Sheet("notes") {
                    final Column<?, ?> text = text("text");

                    @Override
                    protected void more(Definition d) {
                        d.defaultsTo(text, "'Hello'");
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

    private static DeclaredSchema withFeeling() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                        nullable("feeling", Types.TEXT);
                    }
                });
    }

    private static DeclaredSchema plain() {
        return Sheet.schema(
                new Sheet("notes") {
                    {
                        text("text");
                    }
                });
    }

    @Test
    void theFirstMigrationMakesEverything() {
        Generation.Written made = project.written(notes());
        assertThat(made.id().value()).isEqualTo("20260101000000_initial");
        assertThat(made.changes()).containsExactly("add table notes");
        assertThat(project.files().keySet())
                .containsExactly(
                        "20260101000000_initial/down.sql",
                        "20260101000000_initial/parent",
                        "20260101000000_initial/snapshot.json",
                        "20260101000000_initial/up.sql");
        project.migrate();
        database.execute("insert into notes (text) values (default)");
        assertThat(database.rows("select text from notes")).containsExactly("Hello");
        assertThat(database.rows(SCRATCH)).isEmpty();
    }

    @Test
    void withoutAChangeNothingIsWritten() {
        project.written(notes());
        Map<String, String> before = project.files();
        assertThat(project.generate(notes())).isInstanceOf(Generation.NothingToDo.class);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aNewColumnComesAndGoesWithItsWayBack() {
        project.written(plain());
        Generation.Written made = project.written(withMood());
        assertThat(made.id().value()).isEqualTo("20260101000001_add_column_notes_mood");
        assertThat(project.files().get(made.id() + "/parent"))
                .isEqualTo("20260101000000_initial\n");
        project.migrate();
        database.execute("insert into notes (text, mood) values ('a', 'good')");
        assertThatThrownBy(() -> project.rollBack(Rollback.last()))
                .isInstanceOf(IrreversibleMigration.class);
        project.rollBack(Rollback.last().allowingDataLoss());
        assertThat(database.rows("select text from notes")).containsExactly("a");
        project.migrate();
        assertThat(database.rows("select text, mood from notes")).hasSize(1);
    }

    @Test
    void aRenameIsAskedForAndKeepsTheRows() {
        project.written(withMood());
        project.migrate();
        database.execute("insert into notes (text, mood) values ('a', 'good')");
        Map<String, String> before = project.files();
        Generation asked = project.generate(withFeeling());
        assertThat(asked).isInstanceOf(Generation.Unanswered.class);
        assertThat(((Generation.Unanswered) asked).questions().getFirst().flags())
                .containsExactly("--rename notes.mood:notes.feeling", "--drop notes.mood");
        assertThat(project.files()).isEqualTo(before);
        Generation.Written made =
                project.written(withFeeling(), Projects.renames("notes.mood:notes.feeling"));
        assertThat(made.changes()).containsExactly("rename column notes.mood to feeling");
        project.migrate();
        assertThat(database.rows("select feeling from notes")).containsExactly("good");
        project.rollBack(Rollback.last());
        assertThat(database.rows("select mood from notes")).containsExactly("good");
    }

    @Test
    void renamedFromIsAnAnswer() {
        project.written(withMood());
        DeclaredSchema renamed =
                Sheet.schema(
                        new Sheet("remarks") {
                            {
                                text("text");
                            }

                            final Column<?, ?> feeling = nullable("feeling", Types.TEXT);

                            @Override
                            protected void more(Definition d) {
                                d.renamedFrom("notes");
                                d.renamedFrom(feeling, "mood");
                            }
                        });
        Generation.Written made = project.written(renamed);
        assertThat(made.changes())
                .contains("rename table notes to remarks", "rename column remarks.mood to feeling");
        assertThat(made.up()).doesNotContain("drop").doesNotContain("create table");
        assertThat(project.generate(renamed)).isInstanceOf(Generation.NothingToDo.class);
    }

    @Test
    void whatIsLostNeedsConsentAndHasNoWayBack() {
        project.written(withMood());
        Generation asked = project.generate(plain());
        assertThat(((Generation.Unanswered) asked).questions().getFirst())
                .isInstanceOf(Question.Drop.class);
        Generation.Written made = project.written(plain(), Projects.drops("notes.mood"));
        assertThat(made.irreversible()).isNotEmpty();
        assertThat(made.down()).contains("-- squall:irreversible ");
        project.migrate();
        assertThatThrownBy(() -> project.rollBack(Rollback.last().allowingDataLoss()))
                .isInstanceOf(IrreversibleMigration.class);
    }

    @Test
    void anAnswerAboutNothingIsNoConsent() {
        project.written(plain());
        assertThatThrownBy(() -> project.generate(withMood(), Projects.drops("nots.mood")))
                .isInstanceOf(AnswerFitsNothing.class)
                .hasMessageContaining("nots.mood");
    }

    @Test
    void aRequiredColumnAsksForTheValueOfExistingRows() {
        project.written(plain());
        project.migrate();
        database.execute("insert into notes (text) values ('Hello')");
        DeclaredSchema required =
                Sheet.schema(
                        new Sheet("notes") {
                            {
                                text("text");
                                text("slug");
                            }
                        });
        Generation asked = project.generate(required);
        assertThat(((Generation.Unanswered) asked).questions().getFirst().flags())
                .containsExactly("--backfill notes.slug=<SQL expression>");
        project.written(required, Projects.backfill("notes.slug", "lower(text)"));
        project.migrate();
        assertThat(database.rows("select slug from notes")).containsExactly("hello");
    }

    @Test
    void aTypeWithoutACastAsksForAnExpression() {
        project.written(plain());
        project.migrate();
        database.execute("insert into notes (text) values ('12')");
        DeclaredSchema numbers =
                Sheet.schema(
                        new Sheet("notes") {
                            {
                                flag("text");
                            }
                        });
        Generation made = project.generate(numbers, Projects.using("notes.text", "text = '12'"));
        assertThat(made).isInstanceOf(Generation.Written.class);
        project.migrate();
        assertThat(database.rows("select text from notes")).containsExactly("t");
    }

    @Test
    void anIndexOfATableThatIsThereIsBuiltConcurrently() {
        project.written(plain());
        DeclaredSchema indexed =
                Sheet.schema(
                        new Sheet("notes") {
                            final TextColumn<Object, String> text = text("text");

                            @Override
                            protected void more(Definition d) {
                                d.index("notes_text_idx").on(text);
                            }
                        });
        Generation plain = project.propose(indexed, o -> o.concurrently(false));
        assertThat(((Generation.Written) plain).up()).contains("CREATE INDEX notes_text_idx ON");
        Generation.Written made = project.written(indexed);
        assertThat(made.up())
                .contains(
                        "-- squall:outside-transaction\n"
                                + "create index concurrently notes_text_idx ON");
        project.migrate();
        assertThat(database.rows("select to_regclass('notes_text_idx')"))
                .containsExactly("notes_text_idx");
    }

    private static DeclaredSchema hidden() {
        return Sheet.schema(
                new Sheet("notes") {
                    @Override
                    protected void more(Definition d) {
                        d.policy("notes_some").to(AUTHENTICATED).using(id.gt(0));
                    }
                });
    }

    @Test
    void aRoleThatTheScratchServerNeedsElsewhereIsInNobodysWay() {
        database.execute(
                "do $$ begin create role authenticated;"
                        + " exception when duplicate_object then null; end $$",
                "create table elsewhere (id int)",
                "grant select on elsewhere to authenticated");
        assertThat(project.written(hidden()).up()).contains("create policy notes_some");
        assertThat(database.rows("select rolname from pg_roles where rolname = 'authenticated'"))
                .containsExactly("authenticated");
    }
}
