package dev.squall.type;

import static dev.squall.Sql.sql;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A question mark is an operator or a part of a text, and a bind nowhere but in `{}`.
@PostgresTest
class QuestionMarksTest {

    private final Database database;
    private final Db db;

    QuestionMarksTest(TestDatabase test) {
        database = Database.connect(test.url());
        db = database.withoutSession();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsQuotedStaysAsItIs() {
        record Texts(String plain, String escaped, String dollar, String named) {}
        List<Texts> rows =
                db.sql(
                                """
                                select 'what?' || {}, E'it\\'s ?', $x$a ? b$x$, t."who?" -- really?
                                from (select /* why? */ 'x?'::text as "who?") as t
                                where 'it''s ?' = 'it''s ?' and 'done?' = {}\
                                """,
                                "?",
                                "done?")
                        .list(Texts::new);
        assertThat(rows).containsExactly(new Texts("what??", "it's ?", "a ? b", "x?"));
    }

    @Test
    void operatorsAreFound() {
        assertThat(
                        db.sql("select '{\"a?\": 1}'::jsonb ? {} and 1 - 1 = 4/2 - 2", "a?")
                                .list((Boolean has) -> has))
                .containsExactly(true);
        assertThat(db.select(sql(TEXT, "'?' || {}", "!")).withoutFrom().one()).isEqualTo("?!");
    }

    @Test
    void textsAreDoubledOutsideOfQuotesAlone() {
        assertThat(QuestionMarks.doubled("a ? b and 'c?' = $$?$$ ?| d -- ?"))
                .isEqualTo("a ?? b and 'c?' = $$?$$ ??| d -- ?");
        assertThat(QuestionMarks.doubled("'never closed ?")).isEqualTo("'never closed ?");
    }
}
