package dev.squall.expr;

import static dev.squall.Sql.call;
import static dev.squall.Sql.jsonArray;
import static dev.squall.Sql.jsonObject;
import static dev.squall.Sql.jsonbBuildArray;
import static dev.squall.Sql.jsonbBuildObject;
import static dev.squall.Sql.member;
import static dev.squall.Sql.toJsonb;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sql.SqlWriter;
import dev.squall.type.JsonTarget;
import dev.squall.type.JsonType;
import dev.squall.type.Types;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class JsonTest {

    private final Evaluation server;

    JsonTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static final JsonType<Map<String, Object>> JSONB =
            Types.jsonb(new JsonTarget<Map<String, Object>>() {});
    private static final JsonType<Map<String, Object>> JSON =
            Types.json(new JsonTarget<Map<String, Object>>() {});

    private final JsonExpr<Map<String, Object>> json =
            value(TEXT, "{\"a\": {\"b\": [1, 2]}, \"c\": \"x\", \"d\": null}").cast(JSONB);

    private void check(JsonExpr<?> expression, String sql, @Nullable String value) {
        server.check(expression.cast(TEXT).orNull(), sql, value);
    }

    @Test
    void membersAndPaths() {
        server.check(json.text("c"), "?::jsonb ->> ?", "x");
        server.check(json.text("z"), "?::jsonb ->> ?", null);
        server.check(json.text("c").upper().orNull(), "upper(?::jsonb ->> ?)", "X");
        server.check(json.textAt("a", "b", "1"), "?::jsonb #>> ?", "2");
        server.check(json.get("a").get("b").text(0), "?::jsonb -> ? -> ? ->> 0", "1");
        check(json.get("a"), "(?::jsonb -> ?)::text", "{\"b\": [1, 2]}");
        check(json.get("a", JSONB).get("b").get(-1), "(?::jsonb -> ? -> ? -> -1)::text", "2");
        check(json.at("a", "b"), "(?::jsonb #> ?)::text", "[1, 2]");
        check(
                json.pathFirst("$.a.b[*] ? (@ > 1)"),
                "jsonb_path_query_first(?::jsonb, ?::jsonpath)::text",
                "2");
        server.check(
                json.textAt("a", "b", "1").cast(INTEGER).plus(1).orNull(),
                "(?::jsonb #>> ?)::integer + ?",
                3);
    }

    @Test
    void conditions() {
        server.check(json.contains(json.without("d")), "?::jsonb @> ?::jsonb - ?", true);
        server.check(json.containedIn(json), "?::jsonb <@ ?::jsonb", true);
        server.check(json.hasKey("a"), "?::jsonb ?? ?", true);
        server.check(json.hasAnyKey("y", "z"), "?::jsonb ??| ?", false);
        server.check(json.hasAllKeys("a", "c"), "?::jsonb ??& ?", true);
        server.check(json.pathExists("$.a.b[*] ? (@ > 2)"), "?::jsonb @?? ?::jsonpath", false);
        server.check(json.pathMatches("$.a.b[0] == 1"), "?::jsonb @@ ?::jsonpath", true);
        assertThat(SqlWriter.definition(json.hasAnyKey("a")))
                .endsWith("::jsonb ?| '{\"a\"}'::text[]");
        assertThat(SqlWriter.definition(json.pathExists("$.a"))).contains("::jsonb @? '$.a'");
    }

    @Test
    void edits() {
        check(json.without("a"), "(?::jsonb - ?)::text", "{\"c\": \"x\", \"d\": null}");
        check(json.without(List.of("a", "c")), "(?::jsonb - ?)::text", "{\"d\": null}");
        check(json.get("a").get("b").without(0), "((?::jsonb -> ? -> ?) - 0)::text", "[2]");
        check(
                json.withoutPath("a", "b"),
                "(?::jsonb #- ?)::text",
                "{\"a\": {}, \"c\": \"x\", \"d\": null}");
        check(
                json.without("a").concat(json.without("c").without("a")),
                "(?::jsonb - ? || ?::jsonb - ? - ?)::text",
                "{\"c\": \"x\", \"d\": null}");
        check(
                json.set(List.of("c"), toJsonb(value(INTEGER, 7), JSONB)).without("a"),
                "(jsonb_set(?::jsonb, ?, to_jsonb(?)) - ?)::text",
                "{\"c\": 7, \"d\": null}");
        check(
                json.insert(List.of("a", "b", "0"), toJsonb(value(INTEGER, 0), JSONB)).get("a"),
                "(jsonb_insert(?::jsonb, ?, to_jsonb(?)) -> ?)::text",
                "{\"b\": [0, 1, 2]}");
        check(
                json.stripNulls().without("a"),
                "(jsonb_strip_nulls(?::jsonb) - ?)::text",
                "{\"c\": \"x\"}");
    }

    @Test
    void kindsAndLengths() {
        server.check(json.typeOf(), "jsonb_typeof(?::jsonb)", "object");
        server.check(value(TEXT, "[1]").cast(JSON).typeOf(), "json_typeof(?::json)", "array");
        server.check(value(TEXT, "[1]").cast(JSON).arrayLength(), "json_array_length(?::json)", 1);
        server.check(
                json.at("a", "b").arrayLength().orNull(), "jsonb_array_length(?::jsonb #> ?)", 2);
        server.refuses(json.get("z").typeOf());
    }

    @Test
    void jsonIsMade() {
        check(
                jsonbBuildObject(JSONB, value(TEXT, "k"), value(INTEGER, 1)),
                "jsonb_build_object(?, ?)::text",
                "{\"k\": 1}");
        check(
                jsonbBuildArray(JSONB, value(TEXT, "k"), json.text("z")),
                "jsonb_build_array(?, ?::jsonb ->> ?)::text",
                "[\"k\", null]");
        check(
                value(TEXT, "{\"a\": null}").cast(JSON).stripNulls(),
                "json_strip_nulls(?::json)::text",
                "{}");
    }

    @Test
    void pathsOfTheStandard() {
        assertThat(SqlWriter.shown(json.jsonExists("$.a")))
                .isEqualTo("json_exists(?::jsonb, ?::jsonpath)");
        assertThat(SqlWriter.shown(json.jsonValue("$.c")))
                .isEqualTo("json_value(?::jsonb, ?::jsonpath)");
        assertThat(SqlWriter.shown(json.jsonQuery("$.a")))
                .isEqualTo("json_query(?::jsonb, ?::jsonpath)");
        int version =
                server.of(
                        call("current_setting", TEXT, value(TEXT, "server_version_num"))
                                .cast(INTEGER));
        if (version >= 170_000) {
            assertThat(server.of(json.jsonExists("$.a.b[*] ? (@ > 2)"))).isFalse();
            assertThat(server.of(json.jsonValue("$.c"))).isEqualTo("x");
            assertThat(server.of(json.jsonValue("$.z"))).isNull();
            assertThat(server.of(json.jsonQuery("$.a").cast(TEXT).orNull()))
                    .isEqualTo("{\"b\": [1, 2]}");
        }
    }

    @Test
    void constructorsOfTheStandard() {
        var made =
                jsonObject(
                        JSONB, member("a", value(INTEGER, 1)), member("b", json.text("nothing")));
        var array = jsonArray(JSONB, value(INTEGER, 1), json.text("nothing"));
        assertThat(SqlWriter.shown(made.absentOnNull().withUniqueKeys()))
                .isEqualTo(
                        "json_object(?: ?, ?: ?::jsonb ->> ? absent on null with unique keys"
                                + " returning jsonb)");
        assertThat(SqlWriter.shown(array.nullOnNull()))
                .isEqualTo("json_array(?, ?::jsonb ->> ? null on null returning jsonb)");
        assertThat(SqlWriter.shown(value(TEXT, "[").isJson())).isEqualTo("? is json");
        int version =
                server.of(
                        call("current_setting", TEXT, value(TEXT, "server_version_num"))
                                .cast(INTEGER));
        if (version >= 160_000) {
            assertThat(server.of(made.cast(TEXT))).isEqualTo("{\"a\": 1, \"b\": null}");
            assertThat(server.of(made.absentOnNull().withUniqueKeys().cast(TEXT)))
                    .isEqualTo("{\"a\": 1}");
            assertThat(server.of(jsonObject(JSONB).cast(TEXT))).isEqualTo("{}");
            assertThat(server.of(array.cast(TEXT))).isEqualTo("[1]");
            assertThat(server.of(array.nullOnNull().cast(TEXT))).isEqualTo("[1, null]");
            assertThat(server.of(value(TEXT, "[").isJson())).isFalse();
        }
    }
}
