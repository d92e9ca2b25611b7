package dev.squall.guide;

import static dev.squall.Sql.arrayAgg;
import static dev.squall.Sql.call;
import static dev.squall.Sql.caseOf;
import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.Sql.currentDate;
import static dev.squall.Sql.currentRow;
import static dev.squall.Sql.lag;
import static dev.squall.Sql.percentileCont;
import static dev.squall.Sql.preceding;
import static dev.squall.Sql.rank;
import static dev.squall.Sql.stringAgg;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.tryAdvisoryLock;
import static dev.squall.expr.DateField.ISODOW;
import static dev.squall.expr.DateUnit.MONTH;
import static dev.squall.guide.schema.Tables.learningPlans;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.query.Row3;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class ExpressionsTest {

    private final Database database;
    private final Db db;

    ExpressionsTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void twoUsersAndThreeDays() {
        db.insert(users, u -> u.cognitoSub("sub-1").email("ann@example.com").firstName("Ann"))
                .execute();
        db.insert(users, u -> u.cognitoSub("sub-2").email("bob@example.com")).execute();
        db.insert(stats, s -> s.day(LocalDate.of(2026, 1, 30)).hits(3)).execute();
        db.insert(stats, s -> s.day(LocalDate.of(2026, 1, 31)).hits(4)).execute();
        db.insert(stats, s -> s.day(LocalDate.of(2026, 2, 1)).hits(9)).execute();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(users).allRows().execute();
        db.delete(stats).allRows().execute();
        database.close();
    }

    @Test
    void texts() {
        // region texts
        var domain = users.email.splitPart("@", 2).lower().as("domain");
        var perDomain =
                db.select(domain, count())
                        .from(users)
                        .where(users.email.matchesIgnoreCase("^[a-z.]+@"))
                        .groupBy(domain);
        // endregion
        assertThat(perDomain.toString())
                .isEqualTo(
                        """
                        select lower(split_part(users.email, ?, 2)) as domain, count(*) from users \
                        where users.email ~* ? group by domain\
                        """);
        assertThat(perDomain.list()).containsExactly(new Row2<>("example.com", 2L));
    }

    @Test
    void nullFromNull() {
        // region null-from-null
        var wrong = db.select(users.firstName.length()).from(users);
        var right = db.select(users.firstName.length().orNull()).from(users);
        var zero = db.select(coalesce(users.firstName.length(), 0)).from(users);
        var longNames = db.from(users).where(users.firstName.length().gt(2)); // nothing is asked
        // endregion
        assertThatThrownBy(wrong::list)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("length(first_name) is null where")
                .hasMessageContaining("select it with .orNull()");
        assertThat(right.list()).containsExactlyInAnyOrder(3, null);
        assertThat(zero.list()).containsExactlyInAnyOrder(3, 0);
        assertThat(longNames.list()).hasSize(1);
    }

    @Test
    void numbers() {
        // region numbers
        var share = stats.hits.cast(NUMERIC).times(new BigDecimal("0.333")).round(2);
        // endregion
        assertThat(db.select(share).from(stats).orderBy(stats.day).limit(1).toString())
                .isEqualTo(
                        "select round(stats.hits::numeric * ?, 2) from stats order by stats.day"
                                + " limit 1");
        assertThat(db.select(share).from(stats).orderBy(stats.day).list())
                .containsExactly(
                        new BigDecimal("1.00"), new BigDecimal("1.33"), new BigDecimal("3.00"));
    }

    @Test
    void dates() {
        // region dates
        var month = stats.day.truncatedTo(MONTH);
        var perMonth =
                db.select(month, sum(stats.hits))
                        .from(stats)
                        .where(stats.day.extract(ISODOW).ne(7))
                        .where(stats.day.gt(currentDate().minus(Period.ofYears(100))))
                        .groupBy(month)
                        .orderBy(month);
        // endregion
        assertThat(perMonth.toString())
                .isEqualTo(
                        """
                        select date_trunc('month', stats.day)::date, sum(stats.hits) from stats \
                        where extract(isodow from stats.day)::integer <> ? \
                        and stats.day > (current_date - ?)::date \
                        group by date_trunc('month', stats.day)::date \
                        order by date_trunc('month', stats.day)::date\
                        """);
        assertThat(perMonth.list())
                .containsExactly(new Row2<>(LocalDate.of(2026, 1, 1), BigDecimal.valueOf(7)));
    }

    @Test
    void cases() {
        // region cases
        var kind =
                caseWhen(stats.hits.ge(9))
                        .then("busy")
                        .when(stats.hits.ge(4))
                        .then("usual")
                        .otherwise("quiet");
        var half =
                caseOf(stats.hits).when(9L).then(1).end(); // null otherwise, and its type says so
        var days = db.select(kind.upper(), half).from(stats).orderBy(stats.day);
        // endregion
        assertThat(days.toString())
                .isEqualTo(
                        """
                        select upper(case when stats.hits >= ? then ? when stats.hits >= ? then ? else ? end), \
                        case stats.hits when ? then ? end from stats order by stats.day\
                        """);
        assertThat(days.list())
                .containsExactly(
                        new Row2<String, @Nullable Integer>("QUIET", null),
                        new Row2<String, @Nullable Integer>("USUAL", null),
                        new Row2<>("BUSY", 1));
    }

    @Test
    void aggregates() {
        // region aggregates
        var overview =
                db.select(
                                count().filter(stats.hits.gt(3)),
                                arrayAgg(stats.hits).orderBy(stats.day.desc()),
                                percentileCont(0.5, stats.hits))
                        .from(stats);
        var names = db.select(stringAgg(users.email, ", ").orderBy(users.email)).from(users);
        // endregion
        assertThat(overview.toString())
                .isEqualTo(
                        """
                        select count(*) filter (where stats.hits > ?), \
                        array_agg(stats.hits order by stats.day desc), \
                        percentile_cont(?) within group (order by stats.hits) from stats\
                        """);
        assertThat(overview.one()).isEqualTo(new Row3<>(2L, List.of(9L, 4L, 3L), 4.0));
        assertThat(names.toString())
                .isEqualTo("select string_agg(users.email, ? order by users.email) from users");
        assertThat(names.one()).isEqualTo("ann@example.com, bob@example.com");
    }

    @Test
    void windows() {
        // region windows
        var days =
                db.select(
                                rank().over(w -> w.orderBy(stats.hits.desc())),
                                sum(stats.hits)
                                        .over(
                                                w ->
                                                        w.orderBy(stats.day)
                                                                .rows(preceding(1), currentRow())),
                                lag(stats.hits, 1, 0L).over(w -> w.orderBy(stats.day)))
                        .from(stats)
                        .orderBy(stats.day);
        // endregion
        assertThat(days.toString())
                .isEqualTo(
                        """
                        select rank() over (order by stats.hits desc), \
                        sum(stats.hits) over (order by stats.day rows between 1 preceding and current row), \
                        lag(stats.hits, 1, ?) over (order by stats.day) from stats order by stats.day\
                        """);
        assertThat(days.list())
                .containsExactly(
                        new Row3<>(3L, BigDecimal.valueOf(3), 0L),
                        new Row3<>(2L, BigDecimal.valueOf(7), 3L),
                        new Row3<>(1L, BigDecimal.valueOf(13), 4L));
    }

    @Test
    void json() {
        // region json-parts
        var sources =
                db.select(learningPlans.context.source, learningPlans.context.goals.at(0))
                        .from(learningPlans)
                        .where(learningPlans.context.goals.contains(List.of("SQL")))
                        .orderBy(learningPlans.context.source);
        // endregion
        assertThat(sources.toString())
                .isEqualTo(
                        """
                        select learning_plans.context ->> 'source', \
                        learning_plans.context -> 'goals' ->> 0 from learning_plans \
                        where (learning_plans.context -> 'goals') @> ? \
                        order by learning_plans.context ->> 'source'\
                        """);
        // region json-set
        var known =
                db.update(learningPlans)
                        .set(learningPlans.context, learningPlans.context.source, "a friend")
                        .where(learningPlans.context.source.isNull());
        // endregion
        assertThat(known.toString())
                .isEqualTo(
                        """
                        update learning_plans set context = jsonb_set(learning_plans.context, ?, \
                        to_jsonb(?::text)) where learning_plans.context ->> 'source' is null\
                        """);
    }

    @Test
    void jsonOfAnyShape() {
        // region json
        var sources =
                db.select(
                                learningPlans.context.text("source"),
                                learningPlans.context.textAt("goals", "0"))
                        .from(learningPlans)
                        .where(learningPlans.context.hasKey("source"))
                        .where(learningPlans.context.pathExists("$.goals[*] ? (@ == \"SQL\")"));
        // endregion
        assertThat(sources.toString())
                .isEqualTo(
                        """
                        select learning_plans.context ->> ?, learning_plans.context #>> ? \
                        from learning_plans where learning_plans.context ?? ? \
                        and learning_plans.context @?? ?::jsonpath\
                        """);
    }

    @Test
    void anyFunction() {
        // region any-function
        var digest = call("pg_catalog.md5", TEXT, users.email).left(8);
        // endregion
        assertThat(db.select(digest).from(users).orderBy(users.email).toString())
                .isEqualTo(
                        "select left(pg_catalog.md5(users.email), 8) from users order by"
                                + " users.email");
        assertThat(db.select(digest).from(users).orderBy(users.email).list()).hasSize(2);
    }

    @Test
    void locks() {
        // region locks
        boolean mine =
                db.transaction(
                        tx -> {
                            boolean got = tx.select(tryAdvisoryLock(42)).withoutFrom().one();
                            // … nobody else is in here; the lock ends with the transaction
                            return got;
                        });
        // endregion
        assertThat(mine).isTrue();
        assertThat(db.select(tryAdvisoryLock(42)).withoutFrom().toString())
                .isEqualTo("select pg_try_advisory_xact_lock(?)");
    }
}
