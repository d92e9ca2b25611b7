package dev.squall.expr;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.Sql.cumeDist;
import static dev.squall.Sql.currentRow;
import static dev.squall.Sql.denseRank;
import static dev.squall.Sql.firstValue;
import static dev.squall.Sql.following;
import static dev.squall.Sql.lag;
import static dev.squall.Sql.lastValue;
import static dev.squall.Sql.lead;
import static dev.squall.Sql.max;
import static dev.squall.Sql.now;
import static dev.squall.Sql.nthValue;
import static dev.squall.Sql.ntile;
import static dev.squall.Sql.percentRank;
import static dev.squall.Sql.preceding;
import static dev.squall.Sql.rank;
import static dev.squall.Sql.rowNumber;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.unboundedFollowing;
import static dev.squall.Sql.unboundedPreceding;
import static dev.squall.Sql.window;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sql.SqlWriter;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class WindowTest {

    private final Evaluation server;

    WindowTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @BeforeEach
    void threePeople() {
        server.db().insert(people, p -> p.email("a@b.c").age(10).firstName("Ann")).execute();
        server.db().insert(people, p -> p.email("b@b.c").age(20).firstName("Bob")).execute();
        server.db().insert(people, p -> p.email("c@b.c").age(20)).execute();
    }

    @AfterEach
    void close() {
        server.db().delete(people).allRows().execute();
        server.close();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    private <T extends @Nullable Object> void over(Expr<T> expression, String sql, T... values) {
        var query = server.db().select(expression).from(people).orderBy(people.email);
        assertThat(query.toString())
                .isEqualTo("select " + sql + " from people order by people.email");
        assertThat(query.list()).isEqualTo(Arrays.asList(values));
    }

    @Test
    void rowsAreNumbered() {
        over(
                rowNumber().over(w -> w.orderBy(people.email.desc())),
                "row_number() over (order by people.email desc)",
                3L,
                2L,
                1L);
        over(
                rank().over(w -> w.orderBy(people.age.desc())),
                "rank() over (order by people.age desc)",
                3L,
                1L,
                1L);
        over(
                denseRank().over(w -> w.orderBy(people.age.desc())),
                "dense_rank() over (order by people.age desc)",
                2L,
                1L,
                1L);
        over(
                percentRank().over(w -> w.orderBy(people.age)),
                "percent_rank() over (order by people.age)",
                0.0,
                0.5,
                0.5);
        over(
                cumeDist().over(w -> w.orderBy(people.age.desc())),
                "cume_dist() over (order by people.age desc)",
                1.0,
                2 / 3.0,
                2 / 3.0);
        over(
                ntile(3).over(w -> w.orderBy(people.email)),
                "ntile(3) over (order by people.email)",
                1,
                2,
                3);
        over(
                rowNumber().over(w -> w.partitionBy(people.age).orderBy(people.email)).plus(1),
                "row_number() over (partition by people.age order by people.email) + ?",
                2L,
                2L,
                3L);
    }

    @Test
    void aggregatesAreBoth() {
        over(sum(people.age).over(), "sum(people.age) over ()", 50L, 50L, 50L);
        over(
                sum(people.age).over(w -> w.orderBy(people.email)),
                "sum(people.age) over (order by people.email)",
                10L,
                30L,
                50L);
        over(
                count().filter(people.age.gt(10)).over(w -> w.partitionBy(people.age)),
                "count(*) filter (where people.age > ?) over (partition by people.age)",
                0L,
                2L,
                2L);
        over(
                max(people.email).over().upper(),
                "upper(max(people.email) over ())",
                "C@B.C",
                "C@B.C",
                "C@B.C");
    }

    @Test
    void frames() {
        over(
                sum(people.age).over(w -> w.orderBy(people.email).rows(preceding(1), currentRow())),
                "sum(people.age) over (order by people.email rows between 1 preceding and current"
                        + " row)",
                10L,
                30L,
                40L);
        over(
                sum(people.age).over(w -> w.orderBy(people.age).range(preceding(10), following(0))),
                "sum(people.age) over (order by people.age range between 10 preceding and 0"
                        + " following)",
                10L,
                50L,
                50L);
        over(
                sum(people.age)
                        .over(
                                w ->
                                        w.orderBy(people.age)
                                                .groups(unboundedPreceding(), unboundedFollowing())
                                                .excludeGroup()),
                "sum(people.age) over (order by people.age groups between unbounded preceding and"
                        + " unbounded following exclude group)",
                40L,
                10L,
                10L);
        over(
                count().over(
                                w ->
                                        w.rows(unboundedPreceding(), unboundedFollowing())
                                                .excludeCurrentRow()),
                "count(*) over (rows between unbounded preceding and unbounded following exclude"
                        + " current row)",
                2L,
                2L,
                2L);
        over(
                count().over(
                                w ->
                                        w.partitionBy(people.active)
                                                .orderBy(people.age)
                                                .range(unboundedPreceding(), unboundedFollowing())
                                                .excludeTies()),
                "count(*) over (partition by people.active order by people.age range between"
                        + " unbounded preceding and unbounded following exclude ties)",
                3L,
                2L,
                2L);
        over(
                count().over(
                                w ->
                                        w.orderBy(now())
                                                .range(
                                                        preceding(Period.ofDays(1)),
                                                        following(Duration.ofHours(1)))),
                "count(*) over (order by now() range between ? preceding and ? following)",
                3L,
                3L,
                3L);
        assertThatThrownBy(() -> sum(people.age).over(Window::excludeTies))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neighbours() {
        over(
                lag(people.email).over(w -> w.orderBy(people.email)),
                "lag(people.email) over (order by people.email)",
                null,
                "a@b.c",
                "b@b.c");
        over(
                lag(people.age, 2).over(w -> w.orderBy(people.email)),
                "lag(people.age, 2) over (order by people.email)",
                null,
                null,
                10);
        over(
                lag(people.age, 1, 0).over(w -> w.orderBy(people.email)).plus(1),
                "lag(people.age, 1, ?) over (order by people.email) + ?",
                1,
                11,
                21);
        over(
                coalesce(lead(people.email).over(w -> w.orderBy(people.email)), "-").upper(),
                "upper(coalesce(lead(people.email) over (order by people.email), ?))",
                "B@B.C",
                "C@B.C",
                "-");
        over(
                lead(people.age, 2, 7).over(w -> w.orderBy(people.email)),
                "lead(people.age, 2, ?) over (order by people.email)",
                20,
                7,
                7);
        server.refuses(lag(people.firstName).over().length());
    }

    @Test
    void valuesOfTheFrame() {
        over(
                firstValue(people.email).over(w -> w.orderBy(people.age.desc(), people.email)),
                "first_value(people.email) over (order by people.age desc, people.email)",
                "b@b.c",
                "b@b.c",
                "b@b.c");
        over(lastValue(people.age).over(), "last_value(people.age) over ()", 20, 20, 20);
        over(
                nthValue(people.email, 2).over(w -> w.orderBy(people.email)),
                "nth_value(people.email, 2) over (order by people.email)",
                null,
                "b@b.c",
                "b@b.c");
    }

    @Test
    void aNamedWindowIsNamed() {
        var byAge = window("by_age", w -> w.partitionBy(people.age));
        assertThat(SqlWriter.shown(sum(people.age).over(byAge))).isEqualTo("sum(age) over by_age");
        assertThat(SqlWriter.shown(rowNumber().over(byAge))).isEqualTo("row_number() over by_age");
        assertThat(SqlWriter.shown(byAge)).isEqualTo("by_age as (partition by age)");
    }
}
