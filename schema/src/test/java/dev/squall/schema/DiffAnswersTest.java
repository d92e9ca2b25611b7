package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.AnswerFitsNothing;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.question.Answers;
import dev.squall.schema.question.Question;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What was never declared, and answers that fit nothing.
@PostgresTest
class DiffAnswersTest {

    private static final ObjectId USERS = ObjectId.of(ObjectKind.TABLE, "public", "users");
    private static final ObjectId STRANGER = ObjectId.of(ObjectKind.VIEW, "public", "stranger");

    private final Snapshot before;
    private final Snapshot after;

    DiffAnswersTest(TestDatabase database) throws SQLException {
        database.execute(
                "drop table if exists users cascade",
                "create table users (id int primary key, email text, age int)",
                "create index by_hand on users (age)",
                "create view stranger as select email from users");
        before = read(database);
        database.execute(
                "drop table users cascade", "create table users (id int primary key, age int)");
        after = read(database);
    }

    @Test
    void whatWasNeverDeclaredIsLeftAlone() {
        Difference difference = Diff.between(before, before(USERS), Set.of(), Answers.none());

        assertThat(difference.steps()).isEmpty();
        assertThat(difference.leftAlone())
                .contains(STRANGER, USERS.part(ObjectKind.INDEX, "by_hand"));
    }

    @Test
    void aViewOfWhichNobodyKnowsIsAskedForBeforeItsColumnGoes() {
        Difference difference = Diff.between(before, after, declared(), Answers.none());

        assertThat(difference.questions()).extracting(Question::about).contains(STRANGER);
        assertThat(difference.questions().stream().flatMap(q -> q.flags().stream()))
                .contains("--drop stranger", "--drop users.email");
        assertThat(difference.leftAlone())
                .contains(USERS.part(ObjectKind.INDEX, "by_hand"))
                .doesNotContain(STRANGER);
        assertThat(difference.steps())
                .extracting(step -> step.sql())
                .containsExactly(
                        "drop view public.stranger", "alter table public.users drop column email");
    }

    @Test
    void whatMayGoIsNotAskedForAgain() {
        Answers answers = DiffCase.answers(List.of("--drop stranger", "--drop public.users.email"));

        assertThat(Diff.between(before, after, declared(), answers).questions()).isEmpty();
    }

    @Test
    void anAnswerThatFitsNothingIsAnError() {
        assertThatThrownBy(
                        () ->
                                Diff.between(
                                        before,
                                        after,
                                        declared(),
                                        DiffCase.answers(List.of("--drop users.emial"))))
                .isInstanceOf(AnswerFitsNothing.class)
                .hasMessageContaining("SQ406")
                .hasMessageContaining("--drop users.emial");
    }

    @Test
    void aRenameOfNothingIsAnError(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Answers answers = DiffCase.answers(List.of("--rename nobody:somebody"));
            assertThatThrownBy(() -> Renames.make(connection, Scope.all(), after, answers))
                    .isInstanceOf(AnswerFitsNothing.class)
                    .hasMessageContaining("--rename nobody");
            assertThat(Catalog.read(connection, Scope.all()).differences(after)).isEmpty();
        }
    }

    /// All that belongs to the table, but the index.
    private Set<ObjectId> declared() {
        Set<ObjectId> declared = new TreeSet<>(before.objects().keySet());
        declared.remove(STRANGER);
        declared.remove(USERS.part(ObjectKind.INDEX, "by_hand"));
        return declared;
    }

    /// The start without what was made by hand.
    private Snapshot before(ObjectId table) {
        var objects = new java.util.TreeMap<>(before.objects());
        objects.keySet().retainAll(declared());
        assertThat(objects).containsKey(table);
        return new Snapshot(objects, before.needs(), before.names(), before.server());
    }

    private static Snapshot read(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Catalog.read(connection, Scope.all());
        }
    }
}
