package dev.squall.expr;

import static dev.squall.Sql.value;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.TIMESTAMPTZ;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sql.SqlWriter;
import dev.squall.type.JsonTarget;
import dev.squall.type.JsonType;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What generated code calls for the components of a record in json.
@PostgresTest
class JsonPartTest {

    private static final JsonTarget<Map<String, Object>> MAP = new JsonTarget<>() {};
    private static final JsonType<Map<String, Object>> JSONB = Types.jsonb(MAP);
    private static final String ID = "0198f0a4-7d1b-7c3e-9a51-0c7a5b1f2e3d";

    private final Evaluation server;
    private final JsonExpr<Map<String, Object>> json = json("jsonb");
    private final TextExpr<@Nullable String> goal = TextExpr.of(part("goal").as(TEXT));
    private final IntegerExpr<@Nullable Integer, Long> weeks =
            IntegerExpr.of(part("weeks").as(INTEGER), INTEGER);

    JsonPartTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static JsonExpr<Map<String, Object>> json(String type) {
        return value(
                        TEXT,
                        """
                        {"goal": "SQL", "weeks": 4, "done": true, "id": "%s", "at": "1970-01-01T00:00:01Z",
                        "it's": "?", "nothing": null, "address": {"city": "Rome"},
                        "steps": [{"title": "a"}, {"title": "b"}]}
                        """
                                .formatted(ID))
                .cast(type.equals("jsonb") ? JSONB : Types.json(MAP));
    }

    private JsonPart part(String name) {
        return switch (name) {
            case "goal" -> JsonPart.of(json, "goal");
            case "weeks" -> JsonPart.of(json, "weeks");
            case "done" -> JsonPart.of(json, "done");
            case "id" -> JsonPart.of(json, "id");
            case "at" -> JsonPart.of(json, "at");
            case "it's" -> JsonPart.of(json, "it's");
            case "nothing" -> JsonPart.of(json, "nothing");
            case "address" -> JsonPart.of(json, "address");
            case "steps" -> JsonPart.of(json, "steps");
            default -> JsonPart.of(json, "missing");
        };
    }

    @Test
    void valuesAreReadAsTextAndCast() {
        server.check(goal, "?::jsonb ->> 'goal'", "SQL");
        server.check(weeks, "(?::jsonb ->> 'weeks')::integer", 4);
        server.check(part("done").as(BOOLEAN), "(?::jsonb ->> 'done')::boolean", true);
        server.check(
                part("id").as(UUID), "(?::jsonb ->> 'id')::uuid", java.util.UUID.fromString(ID));
        server.check(
                part("at").as(TIMESTAMPTZ),
                "(?::jsonb ->> 'at')::timestamptz",
                Instant.ofEpochSecond(1));
        server.check(part("it's").as(TEXT), "?::jsonb ->> 'it''s'", "?");
        server.check(weeks.plus(1), "(?::jsonb ->> 'weeks')::integer + ?", 5);
    }

    @Test
    void whatIsMissingAndJsonsNullAreNull() {
        server.check(part("missing").as(INTEGER), "(?::jsonb ->> 'missing')::integer", null);
        server.check(part("nothing").as(TEXT), "?::jsonb ->> 'nothing'", null);
        server.check(part("nothing").json(MAP).isNull(), "?::jsonb ->> 'nothing' is null", true);
        server.check(
                part("address").json(MAP).isNotNull(), "?::jsonb ->> 'address' is not null", true);
        assertThat(goal.canBeNull()).isTrue();
        assertThat(goal.saysNull()).isTrue();
        server.refuses(goal.length());
    }

    @Test
    void partsOfPartsAreAChain() {
        JsonList<List<Map<String, Object>>, JsonExpr<@Nullable Map<String, Object>>> steps =
                part("steps")
                        .list(
                                new JsonTarget<List<Map<String, Object>>>() {},
                                part -> part.json(MAP));
        JsonExpr<?> second = steps.at(1);
        server.check(
                JsonPart.of(second, "title").as(TEXT), "?::jsonb -> 'steps' -> 1 ->> 'title'", "b");
        server.check(
                JsonPart.of(steps.at(-2), "title").as(TEXT),
                "?::jsonb -> 'steps' -> -2 ->> 'title'",
                "a");
        server.check(steps.at(7).isNull(), "?::jsonb -> 'steps' ->> 7 is null", true);
        JsonRecord<Map<String, Object>, Expr<@Nullable String>> address =
                part("address").record(MAP, part -> JsonPart.of(part.json(MAP), "city").as(TEXT));
        server.check(address.path(), "?::jsonb -> 'address' ->> 'city'", "Rome");
        server.check(address.typeOf().orNull(), "jsonb_typeof(?::jsonb -> 'address')", "object");
    }

    @Test
    void partsOfJsonAreJson() {
        JsonExpr<?> address = JsonPart.of(json("json"), "address").json(MAP);
        server.check(address.typeOf().orNull(), "json_typeof(?::json -> 'address')", "object");
    }

    @Test
    void aPartIsSetInTheWhole() {
        check(
                json.set(goal, "Java").text("goal"),
                "jsonb_set(?::jsonb, ?, to_jsonb(?::text)) ->> ?",
                "Java");
        check(
                json.set(weeks, 5).set(goal, "Java").text("weeks"),
                """
                jsonb_set(jsonb_set(?::jsonb, ?, to_jsonb(?::integer)), ?, to_jsonb(?::text)) ->> ?\
                """,
                "5");
        TextExpr<@Nullable String> city =
                TextExpr.of(JsonPart.of(part("address").json(MAP), "city").as(TEXT));
        check(
                json.set(city, "Oslo").textAt("address", "city"),
                "jsonb_set(?::jsonb, ?, to_jsonb(?::text)) #>> ?",
                "Oslo");
        check(
                json.set(json.text("goal"), "Go").text("goal"),
                "jsonb_set(?::jsonb, ?, to_jsonb(?::text)) ->> ?",
                "Go");
    }

    private void check(Expr<@Nullable String> expression, String sql, String value) {
        server.check(expression, sql, value);
    }

    @Test
    void whatIsNoPartIsRefused() {
        JsonExpr<Map<String, Object>> other = json("jsonb");
        assertThatThrownBy(() -> other.set(goal, "x"))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("->> 'goal' is no part of")
                .hasMessageContaining("plans.context.set(plans.context.goal, …)");
        assertThatThrownBy(() -> json.set(goal.upper(), "x")).isInstanceOf(InvalidQuery.class);
        server.check(goal, "?::jsonb ->> 'goal'", "SQL");
    }

    @Test
    void namesAreWrittenInDefinitions() {
        assertThat(SqlWriter.definition(JsonPart.of(JsonExpr.of(weeks.cast(JSONB)), "a").as(UUID)))
                .endsWith(" ->> 'a')::uuid");
    }
}
