package dev.squall.guide;

import static dev.squall.Sql.argument;
import static dev.squall.Sql.array;
import static dev.squall.Sql.column;
import static dev.squall.Sql.count;
import static dev.squall.Sql.function;
import static dev.squall.Sql.generateSeries;
import static dev.squall.Sql.grouping;
import static dev.squall.Sql.jsonTable;
import static dev.squall.Sql.nullOf;
import static dev.squall.Sql.nullableColumn;
import static dev.squall.Sql.rollup;
import static dev.squall.Sql.row;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.unnest;
import static dev.squall.Sql.value;
import static dev.squall.Sql.values;
import static dev.squall.Sql.with;
import static dev.squall.Sql.withRecursive;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.roles;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.userRoles;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.guide.schema.DayStats;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.Role;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.type.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class QueriesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Interval ONE_DAY = new Interval(0, 1, 0);

    private final TestDatabase test;
    private final Database database;
    private final Db db;

    QueriesTest(TestDatabase test) {
        this.test = test;
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void twoUsersTwoProjectsAndFourDays() {
        UUID ann =
                db.insert(users, u -> u.cognitoSub("s1").email("ann@example.com").firstName("Ann"))
                        .returning(users.id)
                        .one();
        db.insert(users, u -> u.cognitoSub("s2").email("bob@example.org")).execute();
        int admin = db.insert(roles, r -> r.name("admin")).returning(roles.id).one();
        db.insert(roles, r -> r.name("guest")).execute();
        db.insert(userRoles, r -> r.userId(ann).roleId(admin)).execute();
        db.insert(projects, p -> p.name("Atlas").userId(ann)).execute();
        db.insert(projects, p -> p.name("Borealis").userId(ann)).execute();
        for (int day : List.of(0, 1, 2, 5)) {
            db.insert(stats, s -> s.day(NEW_YEAR.plusDays(day)).hits(10 - day)).execute();
        }
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(userRoles).allRows().execute();
        db.delete(roles).allRows().execute();
        db.delete(users).allRows().execute();
        db.delete(stats).allRows().execute();
        database.close();
    }

    private static void assertSql(Object query, String sql) {
        assertThat(query.toString()).isEqualTo(sql.replaceAll("\\s*\\n\\s*", " "));
    }

    @Test
    void wholeRowsOfSeveralTables() {
        // region rows-of-several-tables
        var query =
                db.select(users, roles.orNull())
                        .from(users)
                        .leftJoin(userRoles)
                        .on(users.id.eq(userRoles.userId))
                        .leftJoin(roles)
                        .on(userRoles.roleId.eq(roles.id))
                        .orderBy(users.email);
        List<Row2<User, @Nullable Role>> rows = query.list();
        // endregion
        assertThat(rows)
                .extracting(r -> r.value1().email())
                .containsExactly("ann@example.com", "bob@example.org");
        assertThat(rows.getFirst().value2()).extracting(r -> r.name()).isEqualTo("admin");
        assertThat(rows.getLast().value2()).isNull();
    }

    @Test
    void rightAndFullJoins() {
        // region full-join
        var all =
                db.select(users.email.orNull(), roles.name.orNull())
                        .from(users)
                        .innerJoin(userRoles)
                        .on(users.id.eq(userRoles.userId))
                        .fullJoin(roles)
                        .on(userRoles.roleId.eq(roles.id));
        // endregion
        assertSql(
                all,
                """
                select users.email, roles.name from users
                join user_roles on users.id = user_roles.user_id
                full join roles on user_roles.role_id = roles.id\
                """);
        assertThat(all.count()).isEqualTo(2);
        var wrong =
                db.select(users.email)
                        .from(users)
                        .rightJoin(userRoles)
                        .on(users.id.eq(userRoles.userId));
        assertThatThrownBy(wrong::list).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void lateralJoins() {
        // region lateral
        var latest =
                select(projects.name, projects.status)
                        .from(projects)
                        .where(projects.userId.eq(users.id))
                        .orderBy(projects.name.desc())
                        .limit(1)
                        .as("latest");
        var query =
                db.select(users.email, latest.get(projects.name).orNull())
                        .from(users)
                        .leftJoinLateral(latest)
                        .onTrue()
                        .orderBy(users.email);
        // endregion
        assertSql(
                query,
                """
                select users.email, latest.name from users
                left join lateral (select projects.name, projects.status from projects
                where projects.user_id = users.id order by projects.name desc limit 1) as latest
                on true order by users.email\
                """);
        assertThat(query.list())
                .containsExactly(
                        new Row2<>("ann@example.com", "Borealis"),
                        new Row2<String, @Nullable String>("bob@example.org", null));
    }

    @Test
    void derivedTables() {
        // region derived
        var owned = count().as("owned");
        var perUser =
                select(projects.userId, owned)
                        .from(projects)
                        .groupBy(projects.userId)
                        .as("per_user");
        var query =
                db.select(users.email, perUser.get(owned).plus(1))
                        .from(users)
                        .innerJoin(perUser)
                        .on(users.id.eq(perUser.get(projects.userId)));
        // endregion
        assertSql(
                query,
                """
                select users.email, per_user.owned + ? from users
                join (select projects.user_id, count(*) as owned from projects
                group by projects.user_id) as per_user on users.id = per_user.user_id\
                """);
        assertThat(query.list()).containsExactly(new Row2<>("ann@example.com", 3L));
    }

    @Test
    void ctes() {
        // region with
        var total = sum(stats.hits).as("total");
        var perYear = sql(INTEGER, "extract(year from {})::int", stats.day).as("year");
        var years = with("years", select(perYear, total).from(stats).groupBy(perYear));
        var query =
                db.with(years)
                        .select(years.get(perYear).plus(1), years.get(total))
                        .from(years)
                        .where(years.get(total).gt(BigDecimal.TEN));
        // endregion
        assertSql(
                query,
                """
                with years as (select extract(year from stats.day)::int as year,
                sum(stats.hits) as total from stats group by year)
                select years.year + ?, years.total from years where years.total > ?\
                """);
        assertThat(query.list()).hasSize(1);
    }

    @Test
    void recursion() {
        // region recursive
        var length = value(INTEGER, 1).as("length");
        var start = select(stats.day, length).from(stats).where(stats.day.eq(NEW_YEAR));
        var streak =
                withRecursive(
                        "streak",
                        start,
                        found ->
                                select(stats.day, found.get(length).plus(1))
                                        .from(stats)
                                        .innerJoin(found)
                                        .on(stats.day.eq(found.get(stats.day).plus(ONE_DAY))));
        var days = db.with(streak).from(streak).orderBy(streak.get(stats.day));
        // endregion
        assertSql(
                days,
                """
                with recursive streak as (select stats.day, ? as length from stats
                where stats.day = ? union all
                select stats.day, streak.length + ? from stats
                join streak on stats.day = (streak.day + ?)::date)
                select streak.* from streak order by streak.day\
                """);
        assertThat(days.list()).hasSize(3).last().isEqualTo(new Row2<>(NEW_YEAR.plusDays(2), 3));
    }

    @Test
    void dataModifyingCtes() {
        // region writing-cte
        var removed =
                with("removed", db.delete(projects).where(projects.name.eq("Atlas")).returning());
        List<Project> gone = db.with(removed).from(removed).list();
        // endregion
        assertThat(gone).extracting(Project::name).containsExactly("Atlas");
        assertThat(db.from(projects).count()).isEqualTo(1);
    }

    @Test
    void setOperations() {
        // region union
        var names =
                db.select(users.email)
                        .from(users)
                        .union(db.select(roles.name).from(roles))
                        .except(db.select(projects.name).from(projects))
                        .orderBy(users.email)
                        .limit(10);
        // endregion
        assertSql(
                names,
                """
                (select users.email from users union select roles.name from roles)
                except select projects.name from projects order by email limit 10\
                """);
        assertThat(names.list())
                .containsExactly("admin", "ann@example.com", "bob@example.org", "guest");
    }

    @Test
    void groupings() {
        // region rollup
        var perOwner =
                db.select(projects.userId.orNull(), grouping(projects.userId), count())
                        .from(projects)
                        .groupBy(rollup(projects.userId));
        // endregion
        assertSql(
                perOwner,
                """
                select projects.user_id, grouping(projects.user_id), count(*) from projects
                group by rollup (projects.user_id)\
                """);
        assertThat(perOwner.list()).extracting(r -> r.value2()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void distinctOnAndTies() {
        // region distinct-on
        var first =
                db.select(projects.userId, projects.name)
                        .distinctOn(projects.userId)
                        .from(projects)
                        .orderBy(projects.userId, projects.name);
        var best = db.from(stats).orderBy(stats.hits.desc()).fetchFirstWithTies(3);
        // endregion
        assertSql(
                first,
                """
                select distinct on (projects.user_id) projects.user_id, projects.name from projects
                order by projects.user_id, projects.name\
                """);
        assertSql(
                best,
                """
                select stats.day, stats.hits from stats order by stats.hits desc
                fetch first 3 rows with ties\
                """);
        assertThat(first.list()).hasSize(1);
        assertThat(best.list()).hasSize(3);
    }

    @Test
    void rowLocks() {
        // region locks
        DayStats locked =
                db.transaction(
                        tx ->
                                tx.from(stats)
                                        .orderBy(stats.day)
                                        .limit(1)
                                        .forUpdate(l -> l.of(stats).skipLocked())
                                        .one());
        // endregion
        assertThat(locked.day()).isEqualTo(NEW_YEAR);
        assertSql(
                db.from(stats).orderBy(stats.day).limit(1).forUpdate(l -> l.of(stats).skipLocked()),
                """
                select stats.day, stats.hits from stats order by stats.day limit 1
                for update of stats skip locked\
                """);
    }

    // region bonus
    record Bonus(String email, int points) {}

    // endregion

    @Test
    void valuesAsAnItem() {
        List<Bonus> bonuses = List.of(new Bonus("ann@example.com", 5), new Bonus("x", 1));
        // region values
        var email = column("email", TEXT);
        var points = column("points", INTEGER);
        var given = values("given", bonuses, email.from(Bonus::email), points.from(Bonus::points));
        var query =
                db.select(users.id, given.get(points).times(2))
                        .from(users)
                        .innerJoin(given)
                        .on(users.email.eq(given.get(email)));
        // endregion
        assertSql(
                query,
                """
                select users.id, given.points * ? from users
                join (values (?, ?), (?, ?)) as given (email, points) on users.email = given.email\
                """);
        assertThat(query.list()).extracting(Row2::value2).containsExactly(10);
    }

    @Test
    void functionsAsItems() {
        // region functions
        var days =
                generateSeries(
                        "d", value(DATE, NEW_YEAR), value(DATE, NEW_YEAR.plusDays(5)), ONE_DAY);
        var missing =
                db.select(days.value())
                        .from(days)
                        .leftJoin(stats)
                        .on(stats.day.eq(days.value()))
                        .where(stats.day.isNull())
                        .orderBy(days.value());
        // endregion
        assertSql(
                missing,
                """
                select d.d::date from generate_series(?, ?, ?) as d
                left join stats on stats.day = d.d::date where stats.day is null
                order by d.d::date\
                """);
        assertThat(missing.list()).containsExactly(NEW_YEAR.plusDays(3), NEW_YEAR.plusDays(4));
        // region unnest
        var name = column("name", TEXT);
        var place = column("place", BIGINT);
        var wanted = unnest("wanted", name.of(List.of("guest", "admin"))).withOrdinality(place);
        var ordered =
                db.from(roles)
                        .innerJoin(wanted)
                        .on(roles.name.eq(wanted.get(name)))
                        .orderBy(wanted.get(place));
        // endregion
        assertSql(
                ordered,
                """
                select roles.id, roles.name from roles
                join unnest(?) with ordinality as wanted (name, place) on roles.name = wanted.name
                order by wanted.place\
                """);
        assertThat(ordered.list()).extracting(Role::name).containsExactly("guest", "admin");
    }

    @Test
    void jsonTables() {
        String json = "[{\"id\": 1, \"tag\": \"a\"}, {\"id\": 2}]";
        // region json-table
        var id = nullableColumn("id", INTEGER);
        var tag = nullableColumn("tag", TEXT);
        var items =
                jsonTable("items", value(TEXT, json), "$[*]", id.path("$.id"), tag.path("$.tag"));
        var query = db.select(items.get(id), items.get(tag)).from(items);
        // endregion
        assertSql(
                query,
                """
                select items.id, items.tag
                from json_table(?, '$[*]' columns (id int4 path '$.id', tag text path '$.tag'))
                as items\
                """);
        if (Integer.parseInt(test.rows("show server_version_num").getFirst()) >= 170_000) {
            assertThat(query.list()).hasSize(2);
        }
    }

    @Test
    void subqueries() {
        // region subqueries
        var owners = select(projects.userId).from(projects);
        var idle = db.from(users).where(users.id.notIn(owners));
        var busiest =
                db.from(stats)
                        .where(stats.hits.geAll(select(stats.as("s").hits).from(stats.as("s"))));
        // endregion
        assertSql(
                idle,
                """
                select users.id, users.cognito_sub, users.email, users.first_name, users.last_name,
                users.created_at, users.updated_at from users
                where users.id not in (select projects.user_id from projects)\
                """);
        assertSql(
                busiest,
                """
                select stats.day, stats.hits from stats
                where stats.hits >= all (select s.hits from stats as s)\
                """);
        assertThat(idle.one().email()).isEqualTo("bob@example.org");
        assertThat(busiest.one().day()).isEqualTo(NEW_YEAR);
        // region array
        var mine = select(projects.name).from(projects).where(projects.userId.eq(users.id));
        var query = db.select(users.email, array(mine.orderBy(projects.name))).from(users);
        // endregion
        assertSql(
                query,
                """
                select users.email, array(select projects.name from projects
                where projects.user_id = users.id order by projects.name) from users\
                """);
        assertThat(query.list()).contains(new Row2<>("bob@example.org", List.of()));
    }

    @Test
    void rowValues() {
        LocalDate day = NEW_YEAR;
        // region row-values
        var later =
                db.from(stats)
                        .where(
                                row(stats.day, stats.hits)
                                        .gt(row(value(DATE, day), value(BIGINT, 3L))));
        // endregion
        assertSql(
                later,
                "select stats.day, stats.hits from stats where (stats.day, stats.hits) > (?, ?)");
        assertThat(later.count()).isEqualTo(4);
    }

    // region month-hits
    record MonthHits(int month, long hits) {}

    // endregion

    // region forgotten
    record Forgotten(long days, @Nullable LocalDate latest) {}

    // endregion

    @Test
    void functionsAndProcedures() {
        test.execute(
                """
                create or replace function hits_per_month(year int)
                returns table (month int, hits bigint) language sql as
                $$ select extract(month from day)::int, sum(hits)::bigint from stats
                   where extract(year from day) = year group by 1 order by 1 $$\
                """,
                """
                create or replace function busy_days(least_hits bigint) returns setof stats
                language sql as $$ select * from stats where hits >= least_hits $$\
                """,
                """
                create or replace procedure forget_days(
                    before date, out days bigint, out latest date) language plpgsql as $$ begin
                  with gone as (delete from stats where day < before returning day)
                  select count(*), max(day) from gone into days, latest;
                end $$\
                """);
        // region function-rows
        var month = column("month", INTEGER);
        var hits = column("hits", BIGINT);
        var perMonth =
                function("hits_per_month", value(INTEGER, 2026)).into(MonthHits::new, month, hits);
        var query = db.from(perMonth).where(perMonth.get(hits).gt(9L));
        List<MonthHits> months = query.list();
        // endregion
        assertSql(
                query,
                """
                select hits_per_month.month, hits_per_month.hits
                from hits_per_month(?) as hits_per_month (month, hits)
                where hits_per_month.hits > ?\
                """);
        assertThat(months).containsExactly(new MonthHits(1, 10 + 9 + 8 + 5));
        // region function-of-table
        var busy = function("busy_days", value(BIGINT, 9L)).as(stats);
        List<DayStats> days = db.from(busy).orderBy(stats.day.desc()).list();
        // endregion
        assertThat(days).hasSize(2);
        assertSql(
                db.from(busy).orderBy(stats.day.desc()),
                """
                select stats.day, stats.hits from busy_days(?) as stats
                order by stats.day desc\
                """);
        // region procedure
        var gone = column("days", BIGINT);
        var latest = nullableColumn("latest", DATE);
        var forget =
                db.call("forget_days", value(DATE, NEW_YEAR.plusDays(2)))
                        .into(Forgotten::new, gone, latest);
        Forgotten forgotten = forget.one();
        // endregion
        assertThat(forgotten).isEqualTo(new Forgotten(2, NEW_YEAR.plusDays(1)));
        assertSql(forget, "call forget_days(?, days => null, latest => null)");
        // region named-arguments
        var again =
                db.call(
                        "forget_days",
                        argument("before", nullOf(DATE)),
                        argument("days", nullOf(BIGINT)),
                        argument("latest", nullOf(DATE)));
        again.execute();
        // endregion
        assertSql(
                again,
                """
                call forget_days(before => null::date, days => null::int8, latest => null::date)\
                """);
        test.execute("drop procedure forget_days", "drop function busy_days, hits_per_month");
    }
}
