package dev.squall.expr;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.format;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.TEXT;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class TextTest {

    private final Evaluation server;
    private final TextExpr<String> text = value(TEXT, " Ab-cd ");
    private final TextExpr<@Nullable String> nothing = value(TEXT, "x").nullIf("x");

    TextTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void textsAreEdited() {
        server.check(text.trim(), "trim(?)", "Ab-cd");
        server.check(text.trim(" A"), "trim(?, ?)", "b-cd");
        server.check(text.ltrim(), "ltrim(?)", "Ab-cd ");
        server.check(text.ltrim(" A"), "ltrim(?, ?)", "b-cd ");
        server.check(text.rtrim(), "rtrim(?)", " Ab-cd");
        server.check(text.rtrim(" d"), "rtrim(?, ?)", " Ab-c");
        server.check(text.upper(), "upper(?)", " AB-CD ");
        server.check(text.lower(), "lower(?)", " ab-cd ");
        server.check(text.lower().initcap(), "initcap(lower(?))", " Ab-Cd ");
        server.check(text.lpad(9), "lpad(?, 9)", "   Ab-cd ");
        server.check(text.lpad(9, "*"), "lpad(?, 9, ?)", "** Ab-cd ");
        server.check(text.rpad(9), "rpad(?, 9)", " Ab-cd   ");
        server.check(text.rpad(9, "*"), "rpad(?, 9, ?)", " Ab-cd **");
        server.check(text.left(3), "left(?, 3)", " Ab");
        server.check(text.left(-2), "left(?, -2)", " Ab-c");
        server.check(text.right(3), "right(?, 3)", "cd ");
        server.check(text.left(5_000), "left(?, ?)", " Ab-cd ");
        server.check(text.substring(2), "substring(?, 2)", "Ab-cd ");
        server.check(text.substring(2, 2), "substring(?, 2, 2)", "Ab");
        server.check(text.replace("-", "+"), "replace(?, ?, ?)", " Ab+cd ");
        server.check(text.replace(value(TEXT, "A"), text), "replace(?, ?, ?)", "  Ab-cd b-cd ");
        server.check(text.translate("Abc", "x"), "translate(?, ?, ?)", " x-d ");
        server.check(text.splitPart("-", 2), "split_part(?, ?, 2)", "cd ");
        server.check(text.splitPart("-", -2), "split_part(?, ?, -2)", " Ab");
        server.check(text.reverse(), "reverse(?)", " dc-bA ");
        server.check(text.repeat(2), "repeat(?, 2)", " Ab-cd  Ab-cd ");
        server.check(value(TEXT, "a").md5(), "md5(?)", "0cc175b9c0f1b6a831c399e269772661");
        server.check(
                text.regexpReplace("([a-z])-", "<\\1>"), "regexp_replace(?, ?, ?)", " A<b>cd ");
        server.check(
                text.regexpReplace("[A-Z]", "_", "gi"), "regexp_replace(?, ?, ?, ?)", " __-__ ");
        server.check(text.concat("!").concat(text), "? || ? || ?", " Ab-cd ! Ab-cd ");
    }

    @Test
    void textsAreMatched() {
        TextExpr<String> word = value(TEXT, "Ab-cd");
        server.check(word.like("A_-%"), "? like ?", true);
        server.check(word.like(value(TEXT, "a%")), "? like ?", false);
        server.check(word.notLike("A%"), "? not like ?", false);
        server.check(word.ilike("a%"), "? ilike ?", true);
        server.check(word.notIlike("a%"), "? not ilike ?", false);
        server.check(word.similarTo("(Ab|Cd)-[a-d]+"), "? similar to ?", true);
        server.check(word.notSimilarTo("Ab"), "? not similar to ?", true);
        server.check(word.matches("^A.-"), "? ~ ?", true);
        server.check(word.notMatches("^a"), "? !~ ?", true);
        server.check(word.matchesIgnoreCase("^a"), "? ~* ?", true);
        server.check(word.notMatchesIgnoreCase("^a"), "? !~* ?", false);
        server.check(word.startsWith("Ab"), "? like ?", true);
        server.check(word.startsWith(value(TEXT, "A%")), "starts_with(?, ?)", false);
        server.check(word.endsWith("%"), "? like ?", false);
        server.check(word.contains("b-c"), "? like ?", true);
        server.check(word.containsIgnoreCase("B_C"), "? ilike ?", false);
    }

    @Test
    void textsAreMeasured() {
        server.check(value(TEXT, "äb").length(), "length(?)", 2);
        server.check(value(TEXT, "äb").octetLength(), "octet_length(?)", 3);
        server.check(text.position("b"), "strpos(?, ?)", 3);
        server.check(text.position(value(TEXT, "z")), "strpos(?, ?)", 0);
        server.check(value(TEXT, "A").ascii(), "ascii(?)", 65);
        server.check(text.regexpCount("[a-z]"), "regexp_count(?, ?)", 3);
    }

    @Test
    void textsBecomeSomethingElse() {
        server.check(text.regexpSubstr("[a-z]+"), "regexp_substr(?, ?)", "b");
        server.check(text.regexpSubstr("[0-9]+"), "regexp_substr(?, ?)", null);
        server.check(text.regexpMatch("(.)-(.)"), "regexp_match(?, ?)", List.of("b", "c"));
        server.check(text.regexpMatch("[0-9]"), "regexp_match(?, ?)", null);
        server.check(value(TEXT, "a,b").toArray(","), "string_to_array(?, ?)", List.of("a", "b"));
        server.check(
                value(TEXT, "1,234.5").toNumber("9,999.9"),
                "to_number(?, ?)",
                new BigDecimal("1234.5"));
        server.check(
                value(TEXT, "03.02.2026").toDate("DD.MM.YYYY"),
                "to_date(?, ?)",
                LocalDate.of(2026, 2, 3));
        server.check(
                value(TEXT, "2026-02-03 04:05").toTimestamp("YYYY-MM-DD HH24:MI"),
                "to_timestamp(?, ?)",
                Instant.parse("2026-02-03T04:05:00Z"));
    }

    @Test
    void whatBecomesAnotherTypeSaysThatItCanBeNull() {
        server.refuses(nothing.length());
        server.refuses(nothing.toArray(","));
        server.refuses(nothing.like("a%"));
        server.check(nothing.length().orNull(), "length(nullif(?, ?))", null);
        server.check(coalesce(nothing.length(), 0), "coalesce(length(nullif(?, ?)), ?)", 0);
        server.check(nothing.like("a%").orNull(), "nullif(?, ?) like ?", null);
        server.check(nothing.trim(), "trim(nullif(?, ?))", null);
        server.refuses(text.concat(nothing));
        server.check(text.concat(nothing).orNull(), "? || nullif(?, ?)", null);
    }

    @Test
    void aCollationDecidesTheOrder() {
        server.check(value(TEXT, "a").collate("C").lt("B"), "? collate \"C\" < ?", false);
    }

    @Test
    void textsAreFormattedAndSplit() {
        server.check(
                format("%s: %L", value(TEXT, "a"), value(TEXT, "b").nullIf("b")),
                "format(?, ?, nullif(?, ?))",
                "a: NULL");
        server.check(value(TEXT, "abcdef").overlay("X", 2, 3), "overlay(?, ?, 2, 3)", "aXef");
        server.check(
                value(TEXT, "a1b22c").regexpSplitToArray("[0-9]+"),
                "regexp_split_to_array(?, ?)",
                java.util.List.of("a", "b", "c"));
    }
}
