package dev.squall.kit.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.InvalidScript;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class SqlScriptTest {

    private static List<String> statements(String text) {
        return SqlScript.parse("up.sql", text).statements().stream()
                .map(ScriptStatement::sql)
                .toList();
    }

    @Test
    void aSemicolonEndsAStatement() {
        assertThat(statements("select 1; select 2;\n\n;;\nselect 3"))
                .containsExactly("select 1", "select 2", "select 3");
        assertThat(statements("  \n-- nothing\n/* at all */ ;")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ';'",
                "select 'it''s; fine'",
                "select 'back\\'",
                "select E'it\\'s; fine'",
                "select e'one'\n  'two \\' ; three'",
                "select e'one' -- why; not\n 'two \\' ; three'",
                "select \"a;\"\"b\" from t",
                "select U&\"d;!0061\" uescape '!'",
                "select $$;$$",
                "select $a$ $b$ ; $$ ; $a$",
                "select a$1, $1 from t",
                "select $1$1",
                "select /* ; /* nested ; */ ; */ 1",
                "select 1 -- ;\n + 2",
                "select 5 - -1, 3--;\n+2",
                "create rule r as on insert to t do also (select 1; select 2)",
                "create function f() returns int begin atomic select 1; select 2; end",
                "create function f(a int) returns int begin atomic select case when a > 1 then 2"
                        + " else 3 end; select a as end; end",
                "create function f() returns int language plpgsql as $$ begin return 1; end $$",
                "do $$ begin perform 1; end $$",
                "select b'01', x'ff', n';', U&';'",
                "select 1e5, 0x1F, 1_000, 'a'",
                "select é, \"Ü;\" from ünï"
            })
    void whatIsQuotedDoesNotEndAStatement(String statement) {
        assertThat(statements(statement + ";\nselect 2;")).containsExactly(statement, "select 2");
    }

    @Test
    void theServerTakesABodyAsOneStatement(TestDatabase database) throws SQLException {
        String function =
                """
                create function three(a int) returns int
                begin atomic
                    select case when a > 1 then 2 else 3 end;
                    select 3;
                end\
                """;
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements(function + ";\nselect three(1);\n")) {
                statement.execute(sql);
            }
        }
        assertThat(database.rows("select three(1)")).containsExactly("3");
    }

    @Test
    void statementsKnowTheirLinesAndTheCommentsAboveThem() {
        SqlScript script =
                SqlScript.parse(
                        "up.sql",
                        """
                        -- first
                        create table t (
                            id int -- the key
                        );

                        -- squall:hazard blocks nobody
                        -- squall:outside-transaction
                        create index concurrently t_id_idx on t (id); -- done
                        """);
        ScriptStatement table = script.statements().get(0);
        ScriptStatement index = script.statements().get(1);
        assertThat(table.line()).isEqualTo(2);
        assertThat(table.comments()).containsExactly("-- first");
        assertThat(table.outsideTransaction()).isFalse();
        assertThat(index.line()).isEqualTo(8);
        assertThat(index.outsideTransaction()).isTrue();
        assertThat(script.said(DirectiveKind.HAZARD)).containsExactly("blocks nobody");
        assertThat(script.groups())
                .containsExactly(
                        new StatementGroup(true, List.of(table)),
                        new StatementGroup(false, List.of(index)));
    }

    @Test
    void statementsNextToEachOtherAreAGroup() {
        SqlScript script =
                SqlScript.parse(
                        "up.sql",
                        "select 1; select 2;\n-- squall:outside-transaction\nvacuum;\nselect 3;");
        assertThat(script.groups().stream().map(g -> g.statements().size()))
                .containsExactly(2, 1, 1);
    }

    @Test
    void aNewTransactionBeginsWhereItIsSaid() {
        SqlScript script =
                SqlScript.parse(
                        "up.sql",
                        """
                        -- squall:new-transaction
                        select 1;
                        select 2;
                        -- squall:new-transaction
                        select 3;
                        -- squall:outside-transaction
                        vacuum;
                        -- squall:new-transaction
                        select 4;
                        select 5;
                        """);
        assertThat(script.groups().stream().map(g -> g.statements().size()))
                .containsExactly(2, 1, 1, 2);
        assertThat(script.groups().stream().map(StatementGroup::transactional))
                .containsExactly(true, true, false, true);
    }

    @Test
    void aStatementBeginsATransactionOrRunsOutsideOfOne() {
        String both = "-- squall:outside-transaction\n-- squall:new-transaction\nvacuum;";
        assertThatThrownBy(() -> statements(both))
                .hasMessageContaining("up.sql:3 begins a transaction and runs outside of one");
        assertThatThrownBy(() -> statements("select 1;\n-- squall:new-transaction\n"))
                .hasMessageContaining("no statement below its last squall:new-transaction");
    }

    @Test
    void aPlaceIsThatOfTheFile() {
        ScriptStatement statement =
                SqlScript.parse("up.sql", "\n\n  select 'é',\n\tnobody from t")
                        .statements()
                        .getFirst();
        assertThat(statement.place(14)).isEqualTo(new StatementPlace(4, 2, "\tnobody from t\n\t^"));
        assertThat(statement.place(8)).isEqualTo(new StatementPlace(3, 8, "select 'é',\n       ^"));
        assertThat(statement.place(0)).isEqualTo(new StatementPlace(3, 0, "select 'é',"));
        assertThat(statement.place(999).column()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "BEGIN transaction",
                "start transaction",
                "commit",
                "end",
                "rollback",
                "rollback work",
                "abort",
                "prepare transaction 'x'"
            })
    void transactionsAreNoticed(String statement) {
        assertThat(ScriptStatement.of(statement).controlsTransaction()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "savepoint a",
                "rollback to a",
                "rollback work to savepoint a",
                "prepare p as select 1",
                "select 1"
            })
    void savepointsAreNoTransactions(String statement) {
        assertThat(ScriptStatement.of(statement).controlsTransaction()).isFalse();
    }

    @Test
    void aQuoteWithoutEndIsRefused() {
        assertThatThrownBy(() -> statements("select 1;\nselect 'a;\nselect 2;"))
                .isInstanceOf(InvalidScript.class)
                .hasMessage(
                        """
                        SQ503 up.sql:2 a string does not end
                          from here   select 'a;\
                        """);
        assertThatThrownBy(() -> statements("select $x$ a $y$"))
                .hasMessageContaining("up.sql:1 a text between $x$ does not end");
        assertThatThrownBy(() -> statements("/* /* */")).hasMessageContaining("a comment");
        assertThatThrownBy(() -> statements("select \"a")).hasMessageContaining("a quoted name");
        assertThatThrownBy(() -> statements("select e'a\\'")).hasMessageContaining("a string");
    }

    @Test
    void commandsOfPsqlAreRefused() {
        assertThatThrownBy(() -> statements("select 1;\n  \\i other.sql\n"))
                .isInstanceOf(InvalidScript.class)
                .hasMessage(
                        """
                        SQ503 up.sql:2 is a command of psql, not SQL
                          line        \\i other.sql
                          hint        Squall runs SQL alone: write out what the command would do\
                        """);
    }

    @Test
    void copyFromTheClientIsRefused() {
        assertThatThrownBy(() -> statements("copy t (a) from stdin;\n1\n\\.\n"))
                .isInstanceOf(InvalidScript.class)
                .hasMessage(
                        """
                        SQ503 up.sql:1 copies from or to the client
                          statement   copy t (a) from stdin
                          hint        a script has no such data: write insert, or in Java a migration\
                         with the driver's CopyManager\
                        """);
        assertThat(statements("copy t from '/data/stdin'; select 'copy from stdin'")).hasSize(2);
    }

    @Test
    void anUnknownDirectiveIsRefused() {
        assertThatThrownBy(() -> statements("-- squall:outside-transacton\nvacuum;"))
                .isInstanceOf(InvalidScript.class)
                .hasMessage(
                        """
                        SQ503 up.sql:1 has an unknown directive "squall:outside-transacton"
                          known       outside-transaction, new-transaction, irreversible, data-loss, hazard, ignore, ignore-file
                          hint        did you mean "outside-transaction"?\
                        """);
        assertThatThrownBy(() -> statements("select 1;\n-- squall:outside-transaction\n"))
                .hasMessageContaining("no statement below its last squall:outside-transaction");
    }

    @Test
    void aDirectiveInsideOfAStatementIsRefused() {
        String loss = "-- squall:data-loss the moods";
        assertThatThrownBy(() -> statements("alter table t\n  drop column mood " + loss + "\n;"))
                .isInstanceOf(InvalidScript.class)
                .hasMessage(
                        """
                        SQ503 up.sql:2 has a directive inside of a statement
                          directive   -- squall:data-loss the moods
                          hint        it stands above the statement that it is about\
                        """);
        assertThat(statements("select $$\n" + loss + "\n$$; select '" + loss + "'")).hasSize(2);
    }
}
