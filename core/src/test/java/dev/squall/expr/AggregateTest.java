package dev.squall.expr;

import static dev.squall.Sql.arrayAgg;
import static dev.squall.Sql.avg;
import static dev.squall.Sql.bitAnd;
import static dev.squall.Sql.bitOr;
import static dev.squall.Sql.bitXor;
import static dev.squall.Sql.boolAnd;
import static dev.squall.Sql.boolOr;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.corr;
import static dev.squall.Sql.count;
import static dev.squall.Sql.countDistinct;
import static dev.squall.Sql.covarPop;
import static dev.squall.Sql.covarSamp;
import static dev.squall.Sql.every;
import static dev.squall.Sql.hypotheticalCumeDist;
import static dev.squall.Sql.hypotheticalDenseRank;
import static dev.squall.Sql.hypotheticalPercentRank;
import static dev.squall.Sql.hypotheticalRank;
import static dev.squall.Sql.jsonAgg;
import static dev.squall.Sql.jsonObjectAgg;
import static dev.squall.Sql.jsonbAgg;
import static dev.squall.Sql.jsonbObjectAgg;
import static dev.squall.Sql.max;
import static dev.squall.Sql.min;
import static dev.squall.Sql.mode;
import static dev.squall.Sql.percentileCont;
import static dev.squall.Sql.percentileDisc;
import static dev.squall.Sql.regrCount;
import static dev.squall.Sql.regrSlope;
import static dev.squall.Sql.stddev;
import static dev.squall.Sql.stddevPop;
import static dev.squall.Sql.stddevSamp;
import static dev.squall.Sql.stringAgg;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.value;
import static dev.squall.Sql.varPop;
import static dev.squall.Sql.varSamp;
import static dev.squall.Sql.variance;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.DOUBLE;
import static dev.squall.type.Types.INTERVAL;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import dev.squall.type.Interval;
import dev.squall.type.JsonTarget;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class AggregateTest {

    private final Evaluation server;

    AggregateTest(TestDatabase database) {
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

    private void check(Expr<?> expression, String sql, @Nullable Object value) {
        var query = server.db().select(expression).from(people);
        assertThat(query.toString()).isEqualTo("select " + sql + " from people");
        assertThat(query.list()).isEqualTo(Collections.singletonList(value));
    }

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void sums() {
        check(count(), "count(*)", 3L);
        check(count(people.firstName), "count(people.first_name)", 2L);
        check(countDistinct(people.age), "count(distinct people.age)", 2L);
        check(sum(people.age), "sum(people.age)", 50L);
        check(sum(people.age).distinct(), "sum(distinct people.age)", 30L);
        check(
                avg(people.age).distinct().plus(TEN).round(1),
                "round(avg(distinct people.age) + ?, 1)",
                new BigDecimal("25.0"));
        check(avg(value(DOUBLE, 0.5)).round(1), "round(avg(?::numeric), 1)", new BigDecimal("0.5"));
        check(sum(value(INTERVAL, Interval.ofDays(1))), "sum(?)", Interval.ofDays(3));
        check(avg(value(INTERVAL, Interval.ofDays(1))), "avg(?)", Interval.ofDays(1));
    }

    @Test
    void theLeastAndTheGreatestKeepTheirFamily() {
        check(min(people.age).plus(1), "min(people.age) + ?", 11);
        check(max(people.email).upper(), "upper(max(people.email))", "C@B.C");
        check(max(people.firstName), "max(people.first_name)", "Bob");
        check(
                coalesce(min(people.email), "-").length(),
                "length(coalesce(min(people.email), ?))",
                5);
    }

    @Test
    void rowsAreFiltered() {
        check(count().filter(people.age.gt(10)), "count(*) filter (where people.age > ?)", 2L);
        check(
                sum(people.age).filter(people.age.gt(10)).filter(people.active),
                "sum(people.age) filter (where people.age > ? and people.active)",
                40L);
        check(
                min(people.age).filter(people.age.gt(99)),
                "min(people.age) filter (where people.age > ?)",
                null);
    }

    @Test
    void valuesAreGathered() {
        check(
                stringAgg(people.email, ", ").orderBy(people.email.desc()),
                "string_agg(people.email, ? order by people.email desc)",
                "c@b.c, b@b.c, a@b.c");
        check(
                arrayAgg(people.age).distinct().orderBy(people.age),
                "array_agg(distinct people.age order by people.age)",
                List.of(10, 20));
        check(
                arrayAgg(people.age).orderBy(people.age).contains(List.of(10)).orNull(),
                "array_agg(people.age order by people.age) @> ?",
                true);
        check(boolAnd(people.age.ge(10)), "bool_and(people.age >= ?)", true);
        check(boolOr(people.age.gt(20)), "bool_or(people.age > ?)", false);
        check(every(people.active), "every(people.active)", true);
        check(bitAnd(people.age), "bit_and(people.age)", 0);
        check(bitOr(people.age), "bit_or(people.age)", 30);
        check(bitXor(people.age), "bit_xor(people.age)", 10);
    }

    @Test
    void jsonIsGathered() {
        var list = new JsonTarget<List<String>>() {};
        var map = new JsonTarget<Map<String, Integer>>() {};
        check(
                jsonbAgg(people.age, Types.jsonb(list)).orderBy(people.email).cast(TEXT).orNull(),
                "jsonb_agg(people.age order by people.email)::text",
                "[10, 20, 20]");
        check(
                jsonAgg(people.age, Types.json(list)).orderBy(people.email).cast(TEXT).orNull(),
                "json_agg(people.age order by people.email)::text",
                "[10, 20, 20]");
        check(
                jsonbObjectAgg(people.email, people.age, Types.jsonb(map)).cast(TEXT).orNull(),
                "jsonb_object_agg(people.email, people.age)::text",
                "{\"a@b.c\": 10, \"b@b.c\": 20, \"c@b.c\": 20}");
        check(
                jsonObjectAgg(people.email, people.age, Types.json(map))
                        .filter(people.age.lt(20))
                        .cast(TEXT)
                        .orNull(),
                "json_object_agg(people.email, people.age) filter (where people.age < ?)::text",
                "{ \"a@b.c\" : 10 }");
    }

    @Test
    void statistics() {
        check(
                stddevPop(people.age).round(3),
                "round(stddev_pop(people.age), 3)",
                new BigDecimal("4.714"));
        check(stddev(people.age).round(3), "round(stddev(people.age), 3)", new BigDecimal("5.774"));
        check(
                stddevSamp(people.age).round(3),
                "round(stddev_samp(people.age), 3)",
                new BigDecimal("5.774"));
        check(
                variance(people.age).round(3),
                "round(variance(people.age), 3)",
                new BigDecimal("33.333"));
        check(
                varSamp(people.age).round(3),
                "round(var_samp(people.age), 3)",
                new BigDecimal("33.333"));
        check(
                varPop(people.age).round(3),
                "round(var_pop(people.age), 3)",
                new BigDecimal("22.222"));
        check(corr(people.age, people.age), "corr(people.age, people.age)", 1.0);
        check(covarPop(people.age, people.visits), "covar_pop(people.age, people.visits)", 0.0);
        check(covarSamp(people.age, people.visits), "covar_samp(people.age, people.visits)", 0.0);
        check(regrSlope(people.age, people.age), "regr_slope(people.age, people.age)", 1.0);
        check(regrCount(people.age, people.visits), "regr_count(people.age, people.visits)", 3L);
    }

    @Test
    void orderedSets() {
        check(
                percentileCont(0.25, people.age),
                "percentile_cont(?) within group (order by people.age)",
                15.0);
        check(
                percentileDisc(0.3, people.email).upper(),
                "upper(percentile_disc(?) within group (order by people.email))",
                "A@B.C");
        check(mode(people.age).plus(1), "mode() within group (order by people.age) + ?", 21);
        check(
                mode(people.age).filter(people.age.lt(20)),
                "mode() within group (order by people.age) filter (where people.age < ?)",
                10);
        check(hypotheticalRank(15, people.age), "rank(?) within group (order by people.age)", 2L);
        check(
                hypotheticalDenseRank(25, people.age),
                "dense_rank(?) within group (order by people.age)",
                3L);
        check(
                hypotheticalPercentRank(10, people.age),
                "percent_rank(?) within group (order by people.age)",
                0.0);
        check(
                hypotheticalCumeDist(15, people.age),
                "cume_dist(?) within group (order by people.age)",
                0.5);
    }

    @Test
    void whatPostgresqlHasNotOverAWindowIsRefused() {
        assertThatThrownBy(() -> sum(people.age).distinct().over())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("PostgreSQL has no sum(…) over a window with distinct")
                .hasMessageContaining("in a subquery");
        assertThatThrownBy(() -> mode(people.age).over()).isInstanceOf(InvalidQuery.class);
    }
}
