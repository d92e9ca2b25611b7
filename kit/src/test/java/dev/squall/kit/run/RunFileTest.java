package dev.squall.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.error.ScriptFailed;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class RunFileTest {

    private final TestDatabase database;
    private final Kit kit;

    RunFileTest(TestDatabase database) {
        this.database = database;
        this.kit = Kit.fresh(database);
    }

    @BeforeEach
    void aTable() {
        database.execute("create table t (n int, name text)");
    }

    private List<FileResult> run(RunFile file) throws SQLException {
        List<FileResult> results = new ArrayList<>();
        try (DirectConnection connection = kit.open()) {
            try {
                file.run(connection, results::add);
            } finally {
                assertThat(connection.connection().getAutoCommit()).isTrue();
                try (var statement = connection.connection().createStatement()) {
                    statement.execute("select 1"); // it is healthy
                }
            }
        }
        return results;
    }

    private static FileResult.Rows rows(FileResult result) {
        assertThat(result).isInstanceOf(FileResult.Rows.class);
        return (FileResult.Rows) result;
    }

    @Test
    void queriesGiveTablesAndOthersCount() throws SQLException {
        List<FileResult> results =
                run(
                        RunFile.of(
                                "seed.sql",
                                """
                                insert into t values (1, 'one'), (2, null);
                                create index on t (n);

                                select n, name as "Name" from t order by n;
                                update t set n = n + 1 returning n;
                                """));
        assertThat(results).extracting(FileResult::line).containsExactly(1, 2, 4, 5);
        assertThat(((FileResult.Done) results.get(0)).count()).isEqualTo(2);
        assertThat(((FileResult.Done) results.get(1)).count()).isZero();
        assertThat(rows(results.get(2)).columns()).containsExactly("n", "Name");
        assertThat(rows(results.get(2)).rows())
                .containsExactly(List.of("1", "one"), Arrays.asList("2", null));
        assertThat(rows(results.get(3)).rows()).containsExactly(List.of("2"), List.of("3"));
    }

    @Test
    void manyRowsAreCutOff() throws SQLException {
        RunFile file = RunFile.of("q.sql", "select * from generate_series(1, 10)");
        assertThat(rows(run(file.maxRows(3)).getFirst()).more()).isTrue();
        assertThat(rows(run(file.maxRows(3)).getFirst()).rows()).hasSize(3);
        assertThat(rows(run(file.maxRows(10)).getFirst()).more()).isFalse();
        assertThat(rows(run(file.maxRows(Integer.MAX_VALUE)).getFirst()).rows()).hasSize(10);
        assertThatThrownBy(() -> file.maxRows(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFailureUndoesTheWholeFile() {
        RunFile file = RunFile.of("seed.sql", "insert into t values (1);\n\nselect nobody from t;");
        ScriptFailed failed = catchThrowableOfType(ScriptFailed.class, () -> run(file));
        assertThat(failed)
                .hasMessage(
                        """
                        SQ512 seed.sql:3:8 failed: column "nobody" does not exist
                          statement   select nobody from t
                                             ^
                          sqlstate    42703
                          state       nothing of the file has happened\
                        """);
        assertThat(List.of(failed.line(), failed.column())).containsExactly(3, 8);
        assertThat(database.rows("select count(*) from t")).containsExactly("0");
        assertThatThrownBy(() -> run(file.withoutTransaction()))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("what ran before stays");
        assertThat(database.rows("select count(*) from t")).containsExactly("1");
    }

    @Test
    void whatCannotBeInATransactionSaysSo() throws SQLException {
        RunFile file = RunFile.of("v.sql", "vacuum t");
        assertThatThrownBy(() -> run(file))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("--no-transaction runs each statement for itself");
        assertThat(run(file.withoutTransaction())).hasSize(1);
        RunFile own = RunFile.of("b.sql", "begin;\ninsert into t values (1);\ncommit");
        assertThatThrownBy(() -> run(own))
                .isInstanceOf(InvalidScript.class)
                .hasMessageStartingWith("SQ503 b.sql:1 begins or ends a transaction");
        assertThat(run(own.withoutTransaction())).hasSize(3);
        assertThat(database.rows("select count(*) from t")).containsExactly("1");
    }

    @Test
    void aTransactionThatAFileLeavesOpenIsRolledBack() throws SQLException {
        run(RunFile.of("b.sql", "begin;\ninsert into t values (1);").withoutTransaction());
        assertThat(database.rows("select count(*) from t")).containsExactly("0");
    }

    @Test
    void valuesOfRowsAreNotInErrors() {
        RunFile file = RunFile.of("s.sql", "select name::int from (values ('secret')) v(name)");
        assertThatThrownBy(() -> run(file))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("invalid input syntax for type integer: (masked)");
        RunFile large =
                RunFile.of("s.sql", "select name::int from (values ('555' || '01234567')) v(name)");
        assertThatThrownBy(() -> run(large))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("value (masked) is out of range for type integer")
                .hasMessageNotContaining("55501234567");
        database.execute("create unique index on t (name)");
        RunFile twice =
                RunFile.of(
                        "s.sql", "insert into t select 1, 'a' || 'b' from generate_series(1, 2)");
        ScriptFailed failed = catchThrowableOfType(ScriptFailed.class, () -> run(twice));
        assertThat(failed).hasMessageNotContaining("ab");
        assertThat(failed.getCause()).hasMessageNotContaining("(ab)");
    }
}
