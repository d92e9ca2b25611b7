package dev.squall.parts;

import static dev.squall.Sql.call;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.value;
import static dev.squall.parts.Tables.houses;
import static dev.squall.parts.Tables.plans;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.InvalidQuery;
import dev.squall.error.UniqueViolation;
import dev.squall.expr.Expr;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.parts.Context.Mode;
import dev.squall.query.Row2;
import dev.squall.query.Row3;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Generated expressions for the components of records in json.
@PostgresTest(PartsTemplate.class)
class JsonPartsTest {

    private final Database database;
    private final Db db;

    JsonPartsTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(plans).allRows().execute();
        database.close();
    }

    private void insert(Context... contexts) {
        for (Context context : contexts) {
            db.insert(plans, p -> p.context(context).original(context)).execute();
        }
    }

    private <T extends @Nullable Object> void check(Expr<T> part, String sql, T value) {
        var query = db.select(part).from(plans);
        assertThat(query.toString()).isEqualTo("select " + sql + " from plans");
        for (int i = 0; i < 8; i++) { // in text, then in binary
            assertThat(query.one()).isEqualTo(value);
        }
    }

    @Test
    void everyKindOfComponentIsReadAsTheMapperWroteIt() {
        insert(Context.sample("SQL", 4));
        var c = plans.context;
        check(c.goal, "plans.context ->> 'goal'", "SQL");
        check(c.weeks, "(plans.context ->> 'weeks')::integer", 4);
        check(c.views, "(plans.context ->> 'views')::bigint", null);
        check(c.price, "(plans.context ->> 'price')::numeric", new BigDecimal("1.50"));
        check(c.weight, "(plans.context ->> 'weight')::double precision", 0.5);
        check(c.done, "(plans.context ->> 'done')::boolean", true);
        check(c.mode, "plans.context ->> 'mode'", Mode.DEEP);
        check(c.owner, "(plans.context ->> 'owner')::uuid", new UUID(7, 4));
        check(c.day, "(plans.context ->> 'day')::date", LocalDate.of(2026, 1, 31));
        check(
                c.since,
                "(plans.context ->> 'since')::timestamptz",
                Instant.parse("2026-01-31T10:00:00.123456Z"));
        check(
                c.local,
                "(plans.context ->> 'local')::timestamp",
                LocalDateTime.of(2026, 1, 31, 10, 0));
        check(c.time, "(plans.context ->> 'time')::time", LocalTime.of(10, 0));
        check(c.as, "plans.context ->> 'it''s?'", "quoted");
        check(c.labels, "plans.context -> 'labels'", Map.of("color", "red"));
        check(c.labels.text("color"), "plans.context -> 'labels' ->> ?", "red");
        check(plans.original.goal, "plans.original ->> 'goal'", "SQL");
        check(
                plans.original.address.typeOf().orNull(),
                "json_typeof(plans.original -> 'address')",
                "object");
    }

    @Test
    void recordsAndListsAreAChain() {
        Context context = Context.sample("SQL", 4);
        insert(context);
        var c = plans.context;
        check(c.address, "plans.context -> 'address'", context.address());
        check(c.address.zipCode, "plans.context -> 'address' ->> 'zip_code'", "zip 4");
        check(
                c.address.inCountry.isoCode,
                "plans.context -> 'address' -> 'in_country' ->> 'isoCode'",
                "IT");
        check(c.tags, "plans.context -> 'tags'", List.of("a", "b"));
        check(c.tags.at(1), "plans.context -> 'tags' ->> 1", "b");
        check(c.tags.at(9), "plans.context -> 'tags' ->> 9", null);
        check(c.modes.at(-1), "plans.context -> 'modes' ->> -1", Mode.DEEP);
        check(c.steps.at(0).minutes, "(plans.context -> 'steps' -> 0 ->> 'minutes')::integer", 5);
        check(
                c.steps.at(0).steps.at(0).title,
                "plans.context -> 'steps' -> 0 -> 'steps' -> 0 ->> 'title'",
                "inner");
        check(c.steps.arrayLength().orNull(), "jsonb_array_length(plans.context -> 'steps')", 1);
        assertThat(db.from(plans).where(c.tags.contains(List.of("b"))).count()).isEqualTo(1);
        assertThat(
                        db.from(plans)
                                .where(
                                        c.address.contains(
                                                new Address(
                                                        "Main Road",
                                                        "zip 4",
                                                        new Address.Country("IT"))))
                                .count())
                .isEqualTo(1);
    }

    @Test
    void aRecordThatContainsItselfIsOpenedByACall() {
        Tree leaf = new Tree("leaf", null, null);
        Tree tree = new Tree("root", new Tree("left", leaf, null), new Tree.Branch(3, leaf));
        db.insert(plans, p -> p.tree(tree)).execute();
        check(plans.tree, "plans.tree", tree);
        check(plans.tree.name, "plans.tree ->> 'name'", "root");
        check(
                plans.tree.left.path().left.path().name,
                "plans.tree -> 'left' -> 'left' ->> 'name'",
                "leaf");
        check(
                plans.tree.right.path().tree.path().name,
                "plans.tree -> 'right' -> 'tree' ->> 'name'",
                "leaf");
        check(plans.tree.left.path().left, "plans.tree -> 'left' -> 'left'", leaf);
    }

    @Test
    void partsStandEverywhere() {
        insert(Context.sample("SQL", 4), Context.sample("Java", 2), Context.sample("SQL", 1));
        db.insert(plans, p -> p).execute();
        var c = plans.context;
        var perGoal =
                db.select(c.goal, count(), sum(c.weeks))
                        .from(plans)
                        .where(c.mode.eq(Mode.DEEP))
                        .where(c.since.lt(Instant.parse("2027-01-01T00:00:00Z")))
                        .where(c.owner.isNotNull().and(c.done.isTrue()))
                        .groupBy(c.goal)
                        .orderBy(c.goal.desc());
        assertThat(perGoal.toString())
                .isEqualTo(
                        """
                        select plans.context ->> 'goal', count(*), \
                        sum((plans.context ->> 'weeks')::integer) from plans \
                        where plans.context ->> 'mode' = ? \
                        and (plans.context ->> 'since')::timestamptz < ? \
                        and (plans.context ->> 'owner')::uuid is not null \
                        and (plans.context ->> 'done')::boolean is true \
                        group by plans.context ->> 'goal' \
                        order by plans.context ->> 'goal' desc\
                        """);
        assertThat(perGoal.list())
                .containsExactly(new Row3<>("SQL", 2L, 5L), new Row3<>("Java", 1L, 2L));
        var p = plans.as("p");
        assertThat(db.select(p.context.weeks).from(p).where(p.context.goal.in("Java")).list())
                .containsExactly(2);
        var names = db.select(c.goal.as("goal"), c.weeks.as("weeks")).from(plans).as("q");
        assertThat(db.select(count()).from(names).one()).isEqualTo(4L);
    }

    @Test
    void whatIsMissingIsNull() {
        db.insert(plans, p -> p).execute();
        insert(Context.sample("SQL", 4));
        var c = plans.context;
        List<@Nullable String> cities =
                db.select(c.address.zipCode).from(plans).orderBy(plans.id).list();
        assertThat(cities).containsExactly(null, "zip 4");
        assertThat(db.select(coalesce(c.weeks, 0)).from(plans).orderBy(plans.id).list())
                .containsExactly(0, 4);
        assertThatThrownBy(() -> db.select(c.goal.length()).from(plans).list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("orNull()");
        assertThat(db.select(c.goal.length().orNull()).from(plans).orderBy(plans.id).list())
                .containsExactly(null, 3);
        // of an outer join, nothing more is asked
        assertThat(
                        db.select(houses.id.orNull(), c.goal)
                                .from(houses)
                                .rightJoin(plans)
                                .on(houses.id.eq(plans.id))
                                .where(c.goal.eq("SQL"))
                                .exists())
                .isTrue();
    }

    @Test
    void jsonsNullIsNull() {
        Context whole = Context.sample("SQL", 4);
        insert(whole);
        var c = plans.context;
        db.update(plans).set(c, c.address, null).allRows().execute();
        assertThat(db.from(plans).where(c.address.isNull()).count()).isEqualTo(1);
        assertThat(db.from(plans).where(c.address.isNotNull()).count()).isZero();
        assertThat(db.from(plans).where(c.views.isNull()).count()).isEqualTo(1);
        check(c.address, "plans.context -> 'address'", null);
        check(c.address.zipCode, "plans.context -> 'address' ->> 'zip_code'", null);
    }

    @Test
    void onePartIsWritten() {
        insert(Context.sample("SQL", 4));
        var c = plans.context;
        var update =
                db.update(plans)
                        .set(c, c.goal, "Java")
                        .set(c, c.weeks, 5)
                        .set(c, c.address.inCountry.isoCode, "FR")
                        .where(c.goal.eq("SQL"));
        assertThat(update.toString())
                .isEqualTo(
                        """
                        update plans set context = jsonb_set(jsonb_set(jsonb_set(plans.context, ?, \
                        to_jsonb(?::text)), ?, to_jsonb(?::integer)), ?, to_jsonb(?::text)) \
                        where plans.context ->> 'goal' = ?\
                        """);
        assertThat(update.execute()).isEqualTo(1);
        assertThat(db.select(c.goal, c.weeks, c.address.inCountry.isoCode).from(plans).one())
                .isEqualTo(new Row3<>("Java", 5, "FR"));
    }

    @Test
    void everyKindOfPartIsReadAsItWasWritten() {
        insert(Context.sample("SQL", 4));
        var c = plans.context;
        Context other =
                new Context(
                        "Java \"25\"",
                        -1 + 2,
                        7L,
                        new BigDecimal("2.5"),
                        0.25,
                        false,
                        Mode.DEEP,
                        new UUID(1, 2),
                        LocalDate.of(2027, 2, 1),
                        Instant.parse("2027-02-01T00:00:00.000001Z"),
                        LocalDateTime.of(2027, 2, 1, 3, 4),
                        LocalTime.of(5, 6, 7),
                        "other",
                        new Address("Side Road", "1", new Address.Country("NO")),
                        List.of(),
                        List.of(Mode.DEEP),
                        List.of(),
                        Map.of("size", "L"));
        db.update(plans)
                .set(c, c.goal, other.goal())
                .set(c, c.weeks, other.weeks())
                .set(c, c.views, other.views())
                .set(c, c.price, other.price())
                .set(c, c.weight, other.weight())
                .set(c, c.done, other.done())
                .set(c, c.mode, other.mode())
                .set(c, c.owner, other.owner())
                .set(c, c.day, other.day())
                .set(c, c.since, other.since())
                .set(c, c.local, other.local())
                .set(c, c.time, other.time())
                .set(c, c.as, other.as())
                .set(c, c.address, other.address())
                .set(c, c.tags, other.tags())
                .set(c, c.modes, other.modes())
                .set(c, c.steps, other.steps())
                .set(c, c.labels, other.labels())
                .allRows()
                .execute();
        assertThat(db.from(plans).one().context()).isEqualTo(other);
    }

    @Test
    void aPartOfSomethingElseIsRefused() {
        insert(Context.sample("SQL", 4));
        var c = plans.context;
        assertThatThrownBy(() -> db.update(plans).set(c, plans.tree.name, "x"))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("tree ->> 'name' is no part of context");
        assertThatThrownBy(() -> db.update(plans).set(c, c.goal.upper(), "x"))
                .isInstanceOf(InvalidQuery.class);
        assertThat(db.from(plans).where(c.goal.eq("SQL")).count()).isEqualTo(1);
    }

    @Test
    void indexesAndChecksAreOnParts() {
        insert(Context.sample("SQL", 4));
        assertThatThrownBy(() -> insert(Context.sample("Java", 4)))
                .isInstanceOf(UniqueViolation.class);
        assertThatThrownBy(() -> insert(Context.sample("Java", 0)))
                .isInstanceOf(CheckViolation.class);
        assertThat(db.from(plans).count()).isEqualTo(1);
    }

    @Test
    void anIndexOnAPartIsFound() {
        String plan =
                db.transaction(
                        tx -> {
                            var seqscanOff =
                                    call(
                                            "set_config",
                                            TEXT,
                                            value(TEXT, "enable_seqscan"),
                                            value(TEXT, "off"),
                                            value(BOOLEAN, true));
                            assertThat(tx.select(seqscanOff).withoutFrom().one()).isEqualTo("off");
                            var query = tx.from(plans).where(plans.context.goal.eq("SQL"));
                            return query.explain().toString();
                        });
        assertThat(plan).contains("plans_goal");
    }

    @Test
    void theWholeValueIsAColumnAsBefore() {
        Context context = Context.sample("SQL", 4);
        insert(context);
        var c = plans.context;
        assertThat(db.from(plans).where(c.eq(context)).one().context()).isEqualTo(context);
        assertThat(db.select(c.text("goal"), c).from(plans).one())
                .isEqualTo(new Row2<>("SQL", context));
        db.update(plans).set(PlanPatch.context(null)).allRows().execute();
        db.update(plans).set(c, context).where(c.isNull()).execute();
        assertThat(db.from(plans).where(c.hasKey("goal")).count()).isEqualTo(1);
    }

    @Test
    void whatIsSensitiveIsSoInParts() {
        var query = db.from(plans).where(plans.secret.word.eq("sesame")).statement();
        assertThat(query.isSensitive(0)).isTrue();
        var update =
                db.update(plans)
                        .set(plans.secret, plans.secret.word, "sesame")
                        .where(plans.id.eq(7L))
                        .statement();
        assertThat(update.isSensitive(1)).isTrue();
        assertThat(update.isSensitive(2)).isFalse();
    }
}
