package dev.squall.expr;

import static dev.squall.Sql.array;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ArrayTest {

    private final Evaluation server;

    ArrayTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private final ArrayExpr<List<String>, String> tags =
            value(TEXT.array(), List.of("a", "b", "a"));
    private final TextExpr<String> b = value(TEXT, "b");
    private final ArrayExpr<@Nullable List<String>, String> nothing = b.regexpMatch("z");

    @Test
    void elements() {
        server.check(tags.get(2), "(?)[2]", "b");
        server.check(tags.get(9), "(?)[9]", null);
        server.check(tags.get(value(INTEGER, 1).plus(1)), "(?)[? + ?]", "b");
        server.check(tags.get(1).cast(TEXT).upper().orNull(), "upper((?)[1]::text)", "A");
        server.check(tags.slice(2, 3), "(?)[2:3]", List.of("b", "a"));
        server.check(tags.concat(tags).slice(3, 4), "(? || ?)[3:4]", List.of("a", "a"));
    }

    @Test
    void lengthsAndPositions() {
        server.check(tags.cardinality(), "cardinality(?)", 3);
        server.check(tags.length(1), "array_length(?, 1)", 3);
        server.check(tags.slice(9, 9).length(1), "array_length((?)[9:9], 1)", null);
        server.check(tags.position("b"), "array_position(?, ?)", 2);
        server.check(tags.position("z"), "array_position(?, ?)", null);
        server.check(tags.positions("a"), "array_positions(?, ?)", List.of(1, 3));
    }

    @Test
    void arraysAreMadeOfArrays() {
        server.check(tags.append("c"), "array_append(?, ?)", List.of("a", "b", "a", "c"));
        server.check(tags.append(b), "array_append(?, ?)", List.of("a", "b", "a", "b"));
        server.check(tags.prepend("c"), "array_prepend(?, ?)", List.of("c", "a", "b", "a"));
        server.check(tags.prepend(b), "array_prepend(?, ?)", List.of("b", "a", "b", "a"));
        server.check(tags.concat(List.of("c")), "? || ?", List.of("a", "b", "a", "c"));
        server.check(tags.remove("a"), "array_remove(?, ?)", List.of("b"));
        server.check(tags.replace("a", "x"), "array_replace(?, ?, ?)", List.of("x", "b", "x"));
        server.check(tags.trim(2), "trim_array(?, 2)", List.of("a"));
        server.check(tags.join("-"), "array_to_string(?, ?)", "a-b-a");
        server.check(array(b, b.upper()), "array[?, upper(?)]::text[]", List.of("b", "B"));
        server.check(
                array(value(INTEGER, 1)).append(2),
                "array_append(array[?]::int4[], ?)",
                List.of(1, 2));
    }

    @Test
    void arraysContainEachOther() {
        server.check(tags.contains(List.of("b")), "? @> ?", true);
        server.check(tags.contains(array(b)), "? @> array[?]::text[]", true);
        server.check(tags.containedIn(List.of("b")), "? <@ ?", false);
        server.check(array(b).containedIn(tags), "array[?]::text[] <@ ?", true);
        server.check(tags.overlaps(List.of("z")), "? && ?", false);
        server.check(tags.overlaps(array(b)), "? && array[?]::text[]", true);
        server.check(tags.contains(tags.concat(List.of("b"))), "? @> (? || ?)", true);
        server.check(tags.has("b"), "? = any(?)", true);
        server.check(tags.has(b.upper()), "upper(?) = any(?)", false);
    }

    @Test
    void whatBecomesAnotherTypeSaysThatItCanBeNull() {
        server.refuses(nothing.cardinality());
        server.refuses(nothing.join(","));
        server.check(nothing.join(",").orNull(), "array_to_string(regexp_match(?, ?), ?)", null);
        server.check(
                coalesce(nothing, List.of("x")).cardinality(),
                "cardinality(coalesce(regexp_match(?, ?), ?))",
                1);
        server.check(nothing.append("q"), "array_append(regexp_match(?, ?), ?)", List.of("q"));
    }
}
