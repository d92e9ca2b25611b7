package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class SqlTest {

    private final TestDatabase database;

    @TempDir Path folder;

    SqlTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void emptyAgain() {
        database.execute("drop table if exists people");
    }

    private Invocation.Ended run(String sql, String... words) throws IOException {
        Files.writeString(folder.resolve("file.sql"), sql);
        return Invocation.in(folder).variable("DATABASE_URL", database.url()).run(words);
    }

    @Test
    void rowsArePrintedAsAlignedColumns() throws IOException {
        Invocation.Ended ended =
                run(
                        """
                        create table people (id int, name text);
                        insert into people values (1, 'Ada'), (2, null);
                        select id, name from people order by id;
                        """,
                        "sql",
                        "file.sql");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .isEqualToNormalizingNewlines(
                        """
                        line 2: 2 rows
                        id  name
                        --------
                        1   Ada
                        2   null
                        (2 rows)

                        """);
        assertThat(ended.err()).matches("3 statements, \\d+\\.\\d s.\\R");
    }

    @Test
    void anErrorNamesItsLineAndNothingHasHappened() throws IOException {
        Invocation.Ended ended =
                run(
                        "create table people (id int);\n\nselect nme\nfrom people;\n",
                        "sql",
                        "file.sql");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err())
                .contains("file.sql:3:8 failed: column \"nme\" does not exist")
                .contains("nothing of the file has happened");
        assertThat(database.rows("select to_regclass('people')")).containsExactly("null");
    }

    @Test
    void eachStatementForItselfKeepsWhatRanBefore() throws IOException {
        Invocation.Ended ended =
                run(
                        "create table people (id int);\nselect nme from people;\n",
                        "sql",
                        "file.sql",
                        "--no-transaction");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(database.rows("select count(*) from people")).containsExactly("0");
    }

    @Test
    void standardInputIsAFileToo() {
        Invocation.Ended ended =
                new Invocation(
                                folder,
                                java.util.Map.of("DATABASE_URL", database.url()),
                                "select 6 * 7 as answer;",
                                false)
                        .run("sql", "-", "--json");

        assertThat(ended.out())
                .contains("\"columns\":[\"answer\"],\"rows\":[[\"42\"]],\"more\":false");
    }

    @Test
    void longResultsAreCutAndSaySo() throws IOException {
        assertThat(
                        run(
                                        "select n from generate_series(1, 5) n",
                                        "sql",
                                        "file.sql",
                                        "--max-rows=2")
                                .out())
                .contains("(2 rows; there are more: --max-rows)");
    }

    @Test
    void aFileThatIsNotThereIsAnError() throws IOException {
        Invocation.Ended ended = run("", "sql", "other.sql");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("other.sql cannot be read");
    }
}
