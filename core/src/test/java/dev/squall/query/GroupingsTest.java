package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.cube;
import static dev.squall.Sql.grouping;
import static dev.squall.Sql.groupingSets;
import static dev.squall.Sql.rollup;
import static dev.squall.Sql.set;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class GroupingsTest extends Queries {

    GroupingsTest(TestDatabase test) {
        super(test);
    }

    @Test
    void aRollupHasRowsOfTotals() {
        var query =
                db.select(people.age.orNull(), grouping(people.age), count())
                        .from(people)
                        .groupBy(rollup(people.age))
                        .having(count().gt(0))
                        .orderBy(people.age);
        assertSql(
                query,
                "select people.age, grouping(people.age), count(*) from people group by rollup"
                        + " (people.age) having count(*) > ? order by people.age",
                0L);
        assertThat(query.list())
                .containsExactly(
                        new Row3<@Nullable Integer, Integer, Long>(20, 0, 2L),
                        new Row3<@Nullable Integer, Integer, Long>(30, 0, 1L),
                        new Row3<@Nullable Integer, Integer, Long>(50, 0, 1L),
                        new Row3<@Nullable Integer, Integer, Long>(null, 1, 4L));
        assertRefused(
                db.select(people.age, count()).from(people).groupBy(rollup(people.age)),
                "people.age is null in the rows of some grouping sets");
    }

    @Test
    void cubesSetsAndPlainExpressionsStandTogether() {
        assertSql(
                db.select(people.email, people.age.orNull(), people.active.orNull(), count())
                        .from(people)
                        .groupBy(people.email, cube(people.age, people.active)),
                "select people.email, people.age, people.active, count(*) from people group by"
                        + " people.email, cube (people.age, people.active)");
        var sets =
                db.select(people.age.orNull(), people.active.orNull(), count())
                        .from(people)
                        .groupBy(
                                groupingSets(
                                        set(people.age, people.active), rollup(people.age), set()));
        assertSql(
                sets,
                "select people.age, people.active, count(*) from people group by grouping sets"
                        + " ((people.age, people.active), rollup (people.age), ())");
        assertThat(sets.count()).isEqualTo(4 + 4 + 1);
        var next = people.age.plus(1).as("next_age");
        assertSql(
                db.select(next, count()).from(people).groupBy(next),
                "select people.age + ? as next_age, count(*) from people group by next_age",
                1);
    }
}
