package dev.squall.query;

import static dev.squall.Sql.bernoulli;
import static dev.squall.Sql.column;
import static dev.squall.Sql.count;
import static dev.squall.Sql.function;
import static dev.squall.Sql.generateSeries;
import static dev.squall.Sql.jsonTable;
import static dev.squall.Sql.nullableColumn;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.system;
import static dev.squall.Sql.tablesample;
import static dev.squall.Sql.unnest;
import static dev.squall.Sql.value;
import static dev.squall.Sql.values;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.TIMESTAMPTZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSql;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.type.Interval;
import dev.squall.type.JsonTarget;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class ItemsTest extends Queries {

    private record Bonus(String email, int points, @Nullable String note) {}

    private final TestDatabase test;

    ItemsTest(TestDatabase test) {
        super(test);
        this.test = test;
    }

    @Test
    void valuesAreRowsThatComeWithTheStatement() {
        var email = column("email", TEXT);
        var points = column("points", INTEGER);
        var note = nullableColumn("note", TEXT);
        var bonus =
                values(
                        "bonus",
                        List.of(new Bonus("ann", 1, null), new Bonus("bob", 2, "well done")),
                        email.from(Bonus::email),
                        points.from(Bonus::points),
                        note.from(Bonus::note));
        var query =
                db.select(people.age.plus(bonus.get(points)), bonus.get(note))
                        .from(people)
                        .innerJoin(bonus)
                        .on(people.email.eq(bonus.get(email)))
                        .orderBy(bonus.get(points).plus(1));
        assertSql(
                query,
                "select people.age + bonus.points, bonus.note from people join (values (?, ?, ?),"
                        + " (?, ?, ?)) as bonus (email, points, note) on people.email = bonus.email"
                        + " order by bonus.points + ?",
                "ann",
                1,
                null,
                "bob",
                2,
                "well done",
                1);
        assertThat(query.list())
                .containsExactly(
                        new Row2<Integer, @Nullable String>(51, null), new Row2<>(32, "well done"));
        assertThatThrownBy(() -> values("v", List.<Bonus>of(), email.from(Bonus::email)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("values(…) has no row");
        assertThatThrownBy(() -> bonus.get(column("points", INTEGER)))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(
                        () ->
                                values(
                                        "v",
                                        List.of(new Bonus("a", 1, null)),
                                        email.from(b -> unknown(b.note()))))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("nullableColumn(…)");
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static String unknown(@Nullable String text) {
        return text;
    }

    @Test
    void arraysBecomeRows() {
        var word = column("word", TEXT);
        var rank = nullableColumn("rank", INTEGER);
        var number = column("number", BIGINT);
        var words =
                unnest("words", word.of(List.of("a", "b", "c")), rank.of(List.of(10, 20)))
                        .withOrdinality(number);
        var query =
                db.select(words.get(word).upper(), words.get(rank), words.get(number))
                        .from(words)
                        .orderBy(words.get(number));
        assertSql(
                query,
                "select upper(words.word), words.rank, words.number from unnest(?, ?) with"
                        + " ordinality as words (word, rank, number) order by words.number",
                List.of("a", "b", "c"),
                List.of(10, 20));
        assertThat(query.list())
                .containsExactly(
                        new Row3<String, @Nullable Integer, Long>("A", 10, 1L),
                        new Row3<String, @Nullable Integer, Long>("B", 20, 2L),
                        new Row3<String, @Nullable Integer, Long>("C", null, 3L));
        var letter = column("letter", TEXT);
        var letters =
                unnest(
                        "letters",
                        letter.of(sql(TEXT.array(), "string_to_array({}, null)", people.email)));
        assertThat(
                        db.select(letters.get(letter))
                                .from(people)
                                .crossJoin(letters)
                                .where(people.email.eq("bob"))
                                .list())
                .containsExactly("b", "o", "b");
    }

    @Test
    void seriesAreNumbersMomentsAndDays() {
        var n = generateSeries("n", 1, 3);
        assertSql(
                db.select(n.value().times(2)).from(n),
                "select n.n * ? from generate_series(?, ?, ?) as n",
                2,
                1,
                3,
                1);
        assertThat(db.from(n).list()).containsExactly(1, 2, 3);
        assertThat(db.from(generateSeries("n", 9, 1, -4)).list()).containsExactly(9, 5, 1);
        var visit = generateSeries("visit", value(BIGINT, 1L), people.visits);
        assertThat(db.select(count()).from(people).crossJoin(visit).one()).isEqualTo(3 + 5 + 8);
        var half = BigDecimal.valueOf(5, 1);
        assertThat(
                        db.from(
                                        generateSeries(
                                                "half",
                                                value(NUMERIC, half),
                                                value(NUMERIC, BigDecimal.ONE),
                                                value(NUMERIC, half)))
                                .list())
                .containsExactly(half, new BigDecimal("1.0"));
        var start = Instant.parse("2026-01-01T00:00:00Z");
        var hour = new Interval(0, 0, 3_600_000_000L);
        var hours =
                generateSeries(
                        "hours",
                        value(TIMESTAMPTZ, start),
                        value(TIMESTAMPTZ, start.plusSeconds(7200)),
                        hour);
        assertThat(db.from(hours).list()).hasSize(3).endsWith(start.plusSeconds(7200));
        var first = LocalDate.of(2026, 2, 27);
        var days =
                generateSeries(
                        "days",
                        value(DATE, first),
                        value(DATE, first.plusDays(2)),
                        new Interval(0, 1, 0));
        assertSql(
                db.from(days).where(days.value().gt(first)),
                "select days.days::date from generate_series(?, ?, ?) as days where"
                        + " days.days::date > ?",
                first,
                first.plusDays(2),
                new Interval(0, 1, 0),
                first);
        assertThat(db.from(days).list())
                .containsExactly(first, first.plusDays(1), first.plusDays(2));
    }

    @Test
    void aSeriesMayBeTheOuterSide() {
        var n = generateSeries("n", 1, 2);
        assertRefused(
                db.select(n.value()).from(people).leftJoin(n).on(people.active),
                "n.n can be null here");
        assertThat(
                        db.select(people.email, n.orNull())
                                .from(people)
                                .leftJoin(n)
                                .on(n.value().eq(people.visits.minus(4)))
                                .where(people.email.in("ann", "bob"))
                                .orderBy(people.email)
                                .list())
                .containsExactly(
                        new Row2<String, @Nullable Integer>("ann", null), new Row2<>("bob", 1));
    }

    @Test
    void anyFunctionThatGivesRowsIsCalledByItsName() {
        var key = column("key", TEXT);
        var text = nullableColumn("value", TEXT);
        var number = column("n", BIGINT);
        var document =
                sql(
                        Types.jsonb(new JsonTarget<Map<String, String>>() {}),
                        "'{\"a\": \"x\"}'::jsonb");
        var each = function("jsonb_each_text", document).as("e", key, text);
        var query = db.select(each.get(key), each.get(text)).from(each);
        assertSql(
                query,
                "select e.key, e.value from jsonb_each_text('{\"a\": \"x\"}'::jsonb) as e (key,"
                        + " value)");
        assertThat(query.list()).containsExactly(new Row2<>("a", "x"));
        var record = function("jsonb_to_record", document).asRecord("r", column("a", TEXT));
        assertSql(
                db.select(count()).from(record),
                "select count(*) from jsonb_to_record('{\"a\": \"x\"}'::jsonb) as r (a text)");
        var numbered =
                function(
                                "jsonb_to_recordset",
                                sql(
                                        Types.jsonb(new JsonTarget<List<Map<String, String>>>() {}),
                                        "'[{\"key\": \"k\"}]'::jsonb"))
                        .asRecord("r", key)
                        .withOrdinality(number);
        assertThat(db.select(numbered.get(key), numbered.get(number)).from(numbered).list())
                .containsExactly(new Row2<>("k", 1L));
        var i = column("i", INTEGER);
        var series =
                function("pg_catalog", "generate_series", value(INTEGER, 1), value(INTEGER, 2))
                        .as("s", i);
        assertThat(db.select(series.get(i)).from(series).list()).containsExactly(1, 2);
    }

    @Test
    void aJsonTableHasItsPartsAsRows() {
        var id = nullableColumn("id", INTEGER);
        var big = column("big", BOOLEAN);
        var number = column("n", INTEGER);
        var items =
                jsonTable(
                        "items",
                        sql(TEXT, "{}", "[{\"id\": 1}, {\"id\": 20}]"),
                        "$[*]",
                        number.forOrdinality(),
                        id.path("$.id"),
                        big.exists("$.id ? (@ > 10)"));
        var query = db.select(items.get(number), items.get(id), items.get(big)).from(items);
        assertThat(query.statement().sql())
                .isEqualTo(
                        "select items.n, items.id, items.big from json_table(?, '$[*]' columns (n"
                            + " for ordinality, id int4 path '$.id', big bool exists path '$.id ?"
                            + " (@ > 10)')) as items");
        boolean known =
                Integer.parseInt(test.rows("show server_version_num").getFirst()) >= 170_000;
        if (known) {
            assertThat(query.list())
                    .containsExactly(
                            new Row3<Integer, @Nullable Integer, Boolean>(1, 1, false),
                            new Row3<Integer, @Nullable Integer, Boolean>(2, 20, true));
        } else {
            assertThatThrownBy(query::list).isInstanceOf(InvalidSql.class);
        }
    }

    @Test
    void aTableIsSampled() {
        assertSql(
                db.from(tablesample(people, bernoulli(50).repeatable(7))).where(people.active),
                "select "
                        + COLUMNS
                        + " from people tablesample bernoulli (?) repeatable (?) where"
                        + " people.active",
                50f,
                7d);
        assertThat(db.from(tablesample(people, system(100))).list()).hasSize(4);
        assertThat(
                        db.select(boss.email)
                                .from(people)
                                .innerJoin(tablesample(boss, bernoulli(100)))
                                .on(people.bossId.eq(boss.id))
                                .count())
                .isEqualTo(3);
    }
}
