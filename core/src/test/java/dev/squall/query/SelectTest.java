package dev.squall.query;

import static dev.squall.Sql.and;
import static dev.squall.Sql.avg;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.condition;
import static dev.squall.Sql.count;
import static dev.squall.Sql.countDistinct;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.Sql.in;
import static dev.squall.Sql.max;
import static dev.squall.Sql.not;
import static dev.squall.Sql.notExists;
import static dev.squall.Sql.now;
import static dev.squall.Sql.or;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.when;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.SqlAssertions;
import dev.squall.sql.SqlWriter;
import dev.squall.table.NullableBooleanColumn;
import dev.squall.type.Interval;
import dev.squall.type.JsonTarget;
import dev.squall.type.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class SelectTest {

    private static final String ALL =
            "select people.id, people.email, people.first_name, people.age, people.visits,"
                    + " people.active, people.boss_id from people";
    private static final UUID ID = new UUID(0, 1);

    private final Db db = new Db(Detached.INSTANCE);
    private final SqlAssertions server;

    SelectTest(TestDatabase database) {
        server = new SqlAssertions(database);
    }

    private void assertSql(Query<?> query, String sql, @Nullable Object... binds) {
        server.assertSql(query.statement()).is(sql).binds(binds);
    }

    @Test
    void aTableIsAllItsColumns() {
        assertSql(db.from(people), ALL);
    }

    @Test
    void conditionsComposeWithTheParenthesesTheyNeed() {
        assertSql(
                db.from(people)
                        .where(people.email.eq("a@b.c"))
                        .where(
                                or(
                                        people.age.ge(18),
                                        not(people.active),
                                        people.firstName.isNull())),
                ALL
                        + " where people.email = ? and (people.age >= ? or not people.active or"
                        + " people.first_name is null)",
                "a@b.c",
                18);
    }

    @Test
    void everyComparisonHasItsOperator() {
        assertSql(
                db.from(people)
                        .where(
                                and(
                                        people.age.eq(1),
                                        people.age.ne(2),
                                        people.age.lt(3),
                                        people.age.le(4),
                                        people.age.gt(5),
                                        people.age.ge(6),
                                        people.age.between(7, 8),
                                        people.age.plus(1).eq(people.visits))),
                ALL
                        + " where people.age = ? and people.age <> ? and people.age < ? and"
                        + " people.age <= ? and people.age > ? and people.age >= ? and people.age"
                        + " between ? and ? and people.age + ? = people.visits",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                1);
    }

    @Test
    void aNumberBeyondTheColumnsTypeIsComparedAsABigint() {
        assertSql(
                db.from(people).where(people.age.lt(5_000_000_000L)),
                ALL + " where people.age < ?",
                5_000_000_000L);
    }

    @Test
    void manyValuesAreOneBind() {
        assertSql(
                db.from(people).where(people.age.in(List.of(1, 2, 3))),
                ALL + " where people.age = any(?)",
                List.of(1, 2, 3));
        assertSql(
                db.from(people).where(people.email.in("a", "b")),
                ALL + " where people.email = any(?)",
                List.of("a", "b"));
        assertSql(
                db.from(people).where(people.email.in(List.of())),
                ALL + " where people.email = any(?)",
                List.of());
    }

    @Test
    void nullIsNoValueToCompareWith() {
        assertThatThrownBy(() -> people.email.eq(nullText()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> people.email.in(java.util.Arrays.asList("a", nullText())))
                .isInstanceOf(InvalidQuery.class);
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static String nullText() {
        return null;
    }

    @Test
    void textHasPatternsAndTheyAreEscaped() {
        assertSql(
                db.from(people)
                        .where(people.email.like("%@x"))
                        .where(people.email.ilike("A%"))
                        .where(people.email.startsWith("50%_\\"))
                        .where(people.firstName.lower().concat(" ").concat(people.email).eq("x y")),
                ALL
                        + " where people.email like ? and people.email ilike ? and people.email"
                        + " like ? and lower(people.first_name) || ? || people.email = ?",
                "%@x",
                "A%",
                "50\\%\\_\\\\%",
                " ",
                "x y");
    }

    @Test
    void arithmeticKeepsItsOrder() {
        assertSql(
                db.from(people).where(people.age.plus(1).times(2).minus(people.age).gt(3)),
                ALL + " where (people.age + ?) * ? - people.age > ?",
                1,
                2,
                3);
        assertSql(
                db.from(people).where(people.age.minus(people.age.minus(1)).gt(0)),
                ALL + " where people.age - (people.age - ?) > ?",
                1,
                0);
    }

    @Test
    void optionalConditionsVanish() {
        assertSql(
                db.from(people)
                        .where(when(false, () -> people.age.gt(1)))
                        .where(when(true, people.active::not)),
                ALL + " where not people.active");
        assertSql(db.from(people).where(and()), ALL);
    }

    @Test
    void rowsAreOrderedLimitedAndSkipped() {
        assertSql(
                db.from(people)
                        .orderBy(people.age.desc().nullsLast(), people.id)
                        .limit(10)
                        .offset(20),
                ALL + " order by people.age desc nulls last, people.id limit 10 offset ?",
                20L);
        assertThatThrownBy(() -> db.from(people).limit(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void selectedColumnsAndNames() {
        var years = sum(people.age).as("years");
        assertSql(
                db.select(
                                people.active,
                                count(),
                                years,
                                countDistinct(people.email),
                                avg(people.age))
                        .from(people)
                        .groupBy(people.active)
                        .having(count().gt(1))
                        .orderBy(years.desc()),
                "select people.active, count(*), sum(people.age) as years, count(distinct"
                    + " people.email), avg(people.age) from people group by people.active having"
                    + " count(*) > ? order by years desc",
                1L);
    }

    @Test
    void joinsNameTheirTables() {
        var boss = people.as("boss");
        assertSql(
                db.select(people.email, boss.email)
                        .from(people)
                        .innerJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .where(boss.age.gt(people.age)),
                "select people.email, boss.email from people join people as boss on people.boss_id"
                        + " = boss.id where boss.age > people.age");
    }

    @Test
    void theFarSideOfALeftJoinMustSayThatItCanBeNull() {
        var boss = people.as("boss");
        assertSql(
                db.select(
                                people.email,
                                boss.email.orNull(),
                                boss.firstName,
                                coalesce(boss.email, "nobody"),
                                count(boss.id))
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .groupBy(people.email, boss.email, boss.firstName),
                "select people.email, boss.email, boss.first_name, coalesce(boss.email, ?),"
                        + " count(boss.id) from people left join people as boss on people.boss_id ="
                        + " boss.id group by people.email, boss.email, boss.first_name",
                "nobody");
        var dishonest =
                db.select(people.email, boss.email.lower())
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id));
        assertThatThrownBy(dishonest::statement)
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 boss.email can be null here: a join may find no row for it
                          hint        select it with .orNull(), or join with innerJoin\
                        """);
    }

    @Test
    void aColumnOfATableThatIsNotInFromIsRefused() {
        var boss = people.as("boss");
        assertThatThrownBy(() -> db.from(people).where(boss.active).statement())
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 boss is not in this query's FROM
                          column      boss.active
                          in scope    people
                          hint        add it with .from(…) or a join\
                        """);
    }

    @Test
    void subqueriesSeeTheQueryAroundThem() {
        var report = people.as("report");
        assertSql(
                db.from(people)
                        .where(exists(from(report).where(report.bossId.eq(people.id))))
                        .where(notExists(from(report).where(report.active)))
                        .where(in(people.bossId, db.select(report.id).from(report))),
                ALL
                        + " where exists (select 1 from people as report where report.boss_id ="
                        + " people.id) and not exists (select 1 from people as report where"
                        + " report.active) and people.boss_id in (select report.id from people as"
                        + " report)");
    }

    @Test
    void sqlOfOnesOwnTakesColumnsAndValues() {
        assertSql(
                db.select(sql(Types.INTEGER, "abs({} - {})", people.age, 7).plus(1))
                        .from(people)
                        .where(condition("to_jsonb({}) ? {}", people.email, "a")),
                "select (abs(people.age - ?)) + ? from people where to_jsonb(people.email) ?? ?",
                7,
                1,
                "a");
        assertThatThrownBy(() -> condition("{} = {}", people.age))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("the text has 2 {} for 1 arguments");
    }

    @Test
    void familiesHaveTheirOperators() {
        var tags = sql(Types.TEXT.array(), "array[{}]", people.email);
        assertSql(
                db.from(people)
                        .where(tags.contains(List.of("a")))
                        .where(tags.containedIn(List.of("b")))
                        .where(tags.overlaps(List.of("c")))
                        .where(tags.has("d")),
                ALL
                        + " where (array[people.email]) @> ? and (array[people.email]) <@ ? and"
                        + " (array[people.email]) && ? and ? = any(array[people.email])",
                List.of("a"),
                List.of("b"),
                List.of("c"),
                "d");
        var json =
                sql(
                        Types.jsonb(new JsonTarget<Map<String, String>>() {}),
                        "to_jsonb({})",
                        people.email);
        assertSql(
                db.select(json.text("k")).from(people).where(json.contains(Map.of("k", "v"))),
                "select (to_jsonb(people.email)) ->> ? from people where (to_jsonb(people.email))"
                        + " @> ?",
                "k",
                Map.of("k", "v"));
        Interval day = new Interval(0, 1, 0);
        assertSql(
                db.select(now().minus(day).plus(day)).from(people),
                "select now() - ? + ? from people",
                day,
                day);
        var known = new NullableBooleanColumn<>(people.as("p"), "active");
        assertSql(
                db.select(count()).from(known.table()).where(known.isTrue()).where(known.isFalse()),
                "select count(*) from people as p where p.active is true and p.active is false");
    }

    @Test
    void aSubqueryIsAValueAndFromIsOptional() {
        var oldest = select(max(people.age)).from(people).where(people.active);
        assertSql(
                db.select(count(from(people).where(people.age.gt(3))), scalar(oldest))
                        .withoutFrom(),
                "select (select count(*) from people where people.age > ?),"
                        + " (select max(people.age) from people where people.active)",
                3);
        var boss = people.as("boss");
        assertSql(
                db.select(people.email, count(from(people).limit(3)).plus(1))
                        .from(people)
                        .where(people.age.lt(scalar(select(boss.age).from(boss).limit(1)))),
                "select people.email, (select count(*) from (select people.id, people.email,"
                        + " people.first_name, people.age, people.visits, people.active,"
                        + " people.boss_id from people limit 3) as counted) + ? from people"
                        + " where people.age < (select boss.age from people as boss limit 1)",
                1L);
    }

    @Test
    void inAViewColumnsAreQualifiedAndValuesAreLiterals() {
        assertThat(
                        SqlWriter.viewText(
                                        select(people.email, people.age)
                                                .from(people)
                                                .where(people.email.ne("O'Neil"))
                                                .limit(2_000))
                                .sql())
                .isEqualTo(
                        "select people.email, people.age from people"
                                + " where people.email <> 'O''Neil'::text limit '2000'::int8");
    }

    @Test
    void inADefinitionColumnsStandAloneAndValuesAreLiterals() {
        assertThat(SqlWriter.definition(people.age.ge(0).and(people.firstName.ne("O'Neil"))))
                .isEqualTo("age >= 0 and first_name <> 'O''Neil'::text");
        assertThat(SqlWriter.definition(condition("to_jsonb({}) ? {}", people.email, "k")))
                .as("an operator is doubled for the driver only")
                .isEqualTo("to_jsonb(email) ? 'k'::text");
        var boss = people.as("boss");
        assertThat(SqlWriter.definition(exists(from(boss).where(boss.id.eq(people.bossId)))))
                .isEqualTo("exists (select 1 from people as boss where boss.id = people.boss_id)");
    }

    @Test
    void aStatementBuiltAgainIsTheSameText() {
        assertThat(db.from(people).where(people.id.eq(ID)).statement().sql())
                .isSameAs(db.from(people).where(people.id.eq(new UUID(0, 2))).statement().sql());
    }
}
