package dev.squall.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.model.SqlText.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

    @Test
    void bracesAreColumns() {
        SqlText.Pieces pieces = SqlText.pieces("{ firstName } || {lastName}::text");
        assertThat(pieces.named())
                .containsExactly(new Piece("", "firstName"), new Piece(" || ", "lastName"));
        assertThat(pieces.rest()).isEqualTo("::text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'{a}'",
                "'it''s {a}'",
                "E'\\'{a}'",
                "\"{a}\"",
                "-- {a}",
                "/* {a} /* {a} */ {a} */",
                "$${a}$$",
                "$x$ $$ {a} $x$",
                "'{a}"
            })
    void bracesInQuotedTextAreText(String text) {
        assertThat(SqlText.pieces(text + "\n {b}").named())
                .isEqualTo(text.equals("'{a}") ? List.of() : List.of(new Piece(text + "\n ", "b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} = 'OPEN'",
                "({} or {}) and {} in ('random()', 'b')",
                "coalesce({}, 0) > 5 -- random()",
                "{} > now() - interval '1 day'",
                "{}::numeric (6, 2) > 1"
            })
    void whatCallsNothingUnknownIsStable(String text) {
        assertThat(new SqlText(text, List.of()).isStable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "random() < 0.5",
                "{} > clock_timestamp()",
                "audit.stamp ({}) = 1",
                "\"lower\"({}) = 'a'",
                "{} and (select RANDOM()) > 1"
            })
    void whatCallsSomethingElseIsNot(String text) {
        assertThat(new SqlText(text, List.of()).isStable()).isFalse();
    }
}
