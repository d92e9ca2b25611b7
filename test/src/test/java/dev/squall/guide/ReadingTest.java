package dev.squall.guide;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.or;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.when;
import static dev.squall.guide.schema.Tables.projectCount;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.roles;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.total;
import static dev.squall.guide.schema.Tables.userRoles;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.guide.schema.DayStats;
import dev.squall.guide.schema.ProjectCount;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class ReadingTest {

    private final Database database;
    private final Db db;

    ReadingTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void twoUsersAndARole() {
        db.insert(users, u -> u.cognitoSub("sub-1").email("ann@example.com").firstName("Ann"))
                .execute();
        User bob =
                db.insert(users, u -> u.cognitoSub("sub-2").email("bob@example.org"))
                        .returning()
                        .one();
        int admin = db.insert(roles, r -> r.name("admin")).returning(roles.id).one();
        db.insert(userRoles, r -> r.userId(bob.id()).roleId(admin)).execute();
        db.insert(stats, s -> s.day(LocalDate.of(2026, 1, 1)).hits(3)).execute();
        db.insert(stats, s -> s.day(LocalDate.of(2026, 1, 2)).hits(4)).execute();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(userRoles).allRows().execute();
        db.delete(roles).allRows().execute();
        db.delete(users).allRows().execute();
        db.delete(stats).allRows().execute();
        database.close();
    }

    @Test
    void subqueriesAsValues() {
        // region scalar
        var overview =
                db.select(count(from(users)), scalar(select(max(stats.day)).from(stats)))
                        .withoutFrom();
        // endregion
        assertThat(overview.toString())
                .isEqualTo(
                        "select (select count(*) from users), (select max(stats.day) from stats)");
        assertThat(overview.one()).isEqualTo(new Row2<>(2L, LocalDate.of(2026, 1, 2)));
    }

    @Test
    void viewsAreReadLikeTables() {
        UUID id = db.select(users.id).from(users).limit(1).one();
        db.insert(projects, p -> p.name("Atlas").userId(id)).execute();
        // region views
        List<ProjectCount> busy = db.from(projectCount).where(projectCount.projects.gt(0)).list();
        db.refresh(total).concurrently().execute(); // refresh materialized view concurrently total
        long all = db.from(total).one().users();
        // endregion
        assertThat(busy).extracting(ProjectCount::projects).containsExactly(1L);
        assertThat(all).isEqualTo(2);
        assertThat(db.refresh(total).concurrently().toString())
                .isEqualTo("refresh materialized view concurrently total");
    }

    @Test
    void wholeRows() {
        String email = "ann@example.com";
        UUID id = db.select(users.id).from(users).where(users.email.eq(email)).one();
        // region whole-rows
        List<User> everyone = db.from(users).list();
        Optional<User> user = db.from(users).where(users.email.eq(email)).first(); // limit 1
        User one = db.from(users).where(users.id.eq(id)).one(); // none or two: a clear error
        // endregion
        assertThat(everyone).hasSize(2);
        assertThat(user).contains(one);
        assertThat(db.from(users).where(users.email.eq(email)).toString())
                .isEqualTo(
                        """
                        select users.id, users.cognito_sub, users.email, users.first_name, \
                        users.last_name, users.created_at, users.updated_at from users \
                        where users.email = ?\
                        """);
    }

    // region user-name
    record UserName(UUID id, @Nullable String name, String email) {}

    // endregion

    @Test
    void someColumns() {
        // region some-columns
        var names =
                db.select(users.id, users.firstName.concat(" ").concat(users.lastName), users.email)
                        .from(users)
                        .where(users.email.like("%@example.com"));
        List<UserName> list = names.list(UserName::new);
        // endregion
        assertThat(list).extracting(UserName::email).containsExactly("ann@example.com");
        assertThat(names.toString())
                .isEqualTo(
                        """
                        select users.id, users.first_name || ? || users.last_name, users.email \
                        from users where users.email like ?\
                        """);
    }

    @Test
    void joins() {
        // region joins
        var named =
                db.select(users.email, roles.name.orNull())
                        .from(users)
                        .leftJoin(userRoles)
                        .on(users.id.eq(userRoles.userId))
                        .leftJoin(roles)
                        .on(userRoles.roleId.eq(roles.id))
                        .orderBy(users.email);
        List<Row2<String, @Nullable String>> rows = named.list();
        // endregion
        assertThat(rows)
                .containsExactly(
                        new Row2<>("ann@example.com", null),
                        new Row2<>("bob@example.org", "admin"));
        assertThat(named.toString())
                .isEqualTo(
                        """
                        select users.email, roles.name from users \
                        left join user_roles on users.id = user_roles.user_id \
                        left join roles on user_roles.role_id = roles.id order by users.email\
                        """);
    }

    @Test
    void groups() {
        // region groups
        var hits = sum(stats.hits).as("hits");
        var perYear =
                db.select(sql(INTEGER, "extract(year from {})::int", stats.day), count(), hits)
                        .from(stats)
                        .groupBy(sql(INTEGER, "extract(year from {})::int", stats.day))
                        .having(count().gt(1))
                        .orderBy(hits.desc());
        // endregion
        assertThat(perYear.list())
                .extracting(row -> row.value1() + " " + row.value2() + " " + row.value3())
                .containsExactly("2026 2 7");
    }

    private List<User> search(@Nullable String name, boolean exampleOnly) {
        // region optional-conditions
        return db.from(users)
                .where(when(name != null, () -> users.firstName.eq(String.valueOf(name))))
                .where(when(exampleOnly, () -> users.email.endsWith("@example.com")))
                .orderBy(users.email.asc())
                .limit(20)
                .offset(0)
                .list();
        // endregion
    }

    @Test
    void conditionsCompose() {
        assertThat(search(null, false)).hasSize(2);
        assertThat(search("Ann", true)).hasSize(1);
        assertThat(search("Ann%", true)).isEmpty();
        // region or
        var old = db.from(stats).where(or(stats.hits.gt(3), condition("{} < now()", stats.day)));
        // endregion
        assertThat(old.toString())
                .isEqualTo(
                        "select stats.day, stats.hits from stats where stats.hits > ? or (stats.day"
                                + " < now())");
        assertThat(old.exists()).isTrue();
    }

    @Test
    void countAndExists() {
        // region count
        long all = db.from(users).count(); // select count(*) from users
        boolean any = db.from(users).where(users.email.ilike("ANN@%")).exists();
        // endregion
        assertThat(all).isEqualTo(2);
        assertThat(any).isTrue();
    }

    @Test
    void streams() {
        long total = 0;
        // region stream
        try (Stream<DayStats> rows = db.from(stats).stream()) { // a cursor, constant memory
            total = rows.mapToLong(DayStats::hits).sum();
        }
        // endregion
        assertThat(total).isEqualTo(7);
    }

    // region by-hand
    record DayHits(LocalDate day, long hits) {}

    // endregion

    @Test
    void statementsByHand() {
        List<DayHits> index = new ArrayList<>();
        // region by-hand-query
        List<DayHits> busy =
                db.sql("select day, hits from {} where hits > {} order by day", stats, 3)
                        .list(DayHits::new);
        // endregion
        assertThat(busy).containsExactly(new DayHits(LocalDate.of(2026, 1, 2), 4));
        // region by-hand-into
        var above = db.sql("select day, hits from {} where hits > {}", stats, 3).into(DayHits::new);
        Map<LocalDate, Long> hits = above.map(DayHits::day, DayHits::hits);
        above.forEach(500, batch -> index.addAll(batch));
        // endregion
        assertThat(hits).containsOnlyKeys(LocalDate.of(2026, 1, 2));
        assertThat(index).isEqualTo(busy);
    }
}
