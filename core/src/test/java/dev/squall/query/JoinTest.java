package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class JoinTest extends Queries {

    private final PersonTable top = people.as("top");

    JoinTest(TestDatabase test) {
        super(test);
    }

    @Test
    void aRightJoinLeavesWhatStandsBeforeItWithoutARow() {
        var pairs =
                db.select(people.email.orNull(), boss.email)
                        .from(people)
                        .rightJoin(boss)
                        .on(boss.id.eq(people.bossId).and(people.age.eq(20)))
                        .orderBy(boss.email);
        assertSql(
                pairs,
                "select people.email, boss.email from people right join people as boss on"
                        + " boss.id = people.boss_id and people.age = ? order by boss.email",
                20);
        assertThat(pairs.list())
                .containsExactly(
                        new Row2<@Nullable String, String>("cid", "ann"),
                        new Row2<@Nullable String, String>("dan", "bob"),
                        new Row2<@Nullable String, String>(null, "cid"),
                        new Row2<@Nullable String, String>(null, "dan"));
        assertRefused(
                db.select(people.email).from(people).rightJoin(boss).on(people.bossId.eq(boss.id)),
                "people.email can be null here");
    }

    @Test
    void aFullJoinLeavesBothSidesWithoutARow() {
        var pairs =
                db.select(people.email.orNull(), boss.email.orNull())
                        .from(people)
                        .fullJoin(boss)
                        .on(people.bossId.eq(boss.id));
        assertSql(
                pairs,
                "select people.email, boss.email from people full join people as boss on"
                        + " people.boss_id = boss.id");
        assertThat(pairs.count()).isEqualTo(6);
        var on = people.bossId.eq(boss.id);
        assertRefused(db.select(people.email).from(people).fullJoin(boss).on(on), "people.email");
        assertRefused(db.select(boss.email).from(people).fullJoin(boss).on(on), "boss.email");
    }

    @Test
    void aJoinAfterARightOneDoesNotBringItsRowsBack() {
        var both = people.bossId.eq(boss.id);
        var chain = boss.bossId.eq(top.id);
        assertRefused(
                db.select(people.email)
                        .from(people)
                        .rightJoin(boss)
                        .on(both)
                        .innerJoin(top)
                        .on(chain),
                "people.email");
        assertRefused(
                db.select(boss.email).from(people).innerJoin(boss).on(both).fullJoin(top).on(chain),
                "boss.email");
        assertThat(
                        db.select(people.email, boss.email.orNull(), top.email.orNull())
                                .from(people)
                                .leftJoin(boss)
                                .on(both)
                                .leftJoin(top)
                                .on(chain)
                                .orderBy(people.email)
                                .list())
                .last()
                .isEqualTo(new Row3<>("dan", "bob", "ann"));
    }

    @Test
    void aCrossJoinHasNoCondition() {
        var pairs = db.select(people.email, boss.email).from(people).crossJoin(boss);
        assertSql(pairs, "select people.email, boss.email from people cross join people as boss");
        assertThat(pairs.count()).isEqualTo(16);
    }

    @Test
    void aLateralQuerySeesWhatStandsBeforeIt() {
        var report = people.as("report");
        var youngest =
                select(report.email, report.age)
                        .from(report)
                        .where(report.bossId.eq(people.id))
                        .orderBy(report.age)
                        .limit(1)
                        .as("youngest");
        var query =
                db.select(people.email, youngest.get(report.email).orNull())
                        .from(people)
                        .leftJoinLateral(youngest)
                        .on(youngest.get(report.age).lt(25))
                        .orderBy(people.email);
        assertSql(
                query,
                "select people.email, youngest.email from people left join lateral (select"
                        + " report.email, report.age from people as report where report.boss_id ="
                        + " people.id order by report.age limit 1) as youngest on youngest.age < ?"
                        + " order by people.email",
                25);
        assertThat(query.list())
                .containsExactly(
                        new Row2<>("ann", "cid"),
                        new Row2<>("bob", "dan"),
                        new Row2<String, @Nullable String>("cid", null),
                        new Row2<String, @Nullable String>("dan", null));
        assertSql(
                db.select(people.email).from(people).crossJoinLateral(youngest),
                "select people.email from people cross join lateral (select report.email,"
                        + " report.age from people as report where report.boss_id = people.id order"
                        + " by report.age limit 1) as youngest");
        assertThat(
                        db.select(people.email)
                                .from(people)
                                .innerJoinLateral(youngest)
                                .on(youngest.get(report.age).eq(20))
                                .count())
                .isEqualTo(2);
        assertRefused(
                db.select(people.email).from(people).leftJoin(youngest).on(people.active),
                """
                people cannot be seen from here
                  column      people.id
                  in scope    report
                """);
        assertRefused(
                db.select(youngest.get(report.email))
                        .from(people)
                        .leftJoinLateral(youngest)
                        .on(people.active),
                "youngest.email can be null here");
    }

    @Test
    void aLateralQueryMayBeJoinedWithAllItsRows() {
        var report = people.as("report");
        var youngest =
                select(report.email)
                        .from(report)
                        .where(report.bossId.eq(people.id))
                        .orderBy(report.age)
                        .limit(1)
                        .as("youngest");
        var left =
                db.select(people.email, youngest.get(report.email).orNull())
                        .from(people)
                        .leftJoinLateral(youngest)
                        .onTrue()
                        .orderBy(people.email);
        assertSql(
                left,
                "select people.email, youngest.email from people left join lateral (select"
                        + " report.email from people as report where report.boss_id = people.id"
                        + " order by report.age limit 1) as youngest on true order by"
                        + " people.email");
        assertThat(left.list())
                .containsExactly(
                        new Row2<>("ann", "cid"),
                        new Row2<>("bob", "dan"),
                        new Row2<String, @Nullable String>("cid", null),
                        new Row2<String, @Nullable String>("dan", null));
        assertThat(db.select(people.email).from(people).innerJoinLateral(youngest).onTrue().count())
                .isEqualTo(2);
        assertRefused(
                db.select(youngest.get(report.email))
                        .from(people)
                        .leftJoinLateral(youngest)
                        .onTrue(),
                "youngest.email can be null here");
    }

    @Test
    void aLateralQueryIsToldWhatItCannotCountOn() {
        var shown = select(boss.email).from(top).as("shown");
        assertRefused(
                db.select(people.email)
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .crossJoinLateral(shown),
                "boss.email can be null here");
        assertSql(
                db.select(shown.get(boss.email).orNull())
                        .from(boss)
                        .crossJoinLateral(shown)
                        .rightJoin(people)
                        .on(people.bossId.eq(boss.id)),
                "select shown.email from people as boss cross join lateral (select boss.email from"
                        + " people as top) as shown right join people on people.boss_id = boss.id");
    }

    @Test
    void onSeesNoLaterItem() {
        assertRefused(
                db.select(people.email)
                        .from(people)
                        .innerJoin(boss)
                        .on(boss.id.eq(top.id))
                        .innerJoin(top)
                        .on(people.active),
                "top cannot be seen from here");
    }

    @Test
    void wholeRowsOfSeveralTables() {
        var pairs =
                db.select(people, boss.orNull(), people.age)
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .where(people.email.in("ann", "bob"))
                        .orderBy(people.email);
        assertSql(
                pairs,
                "select "
                        + COLUMNS
                        + ", "
                        + COLUMNS.replace("people.", "boss.")
                        + ", people.age from people left join people as boss on people.boss_id ="
                        + " boss.id where people.email = any(?) order by people.email",
                java.util.List.of("ann", "bob"));
        Person ann = db.from(people).where(people.id.eq(FourPeople.ANN)).one();
        Person bob = db.from(people).where(people.id.eq(FourPeople.BOB)).one();
        assertThat(pairs.list())
                .containsExactly(
                        new Row3<Person, @Nullable Person, Integer>(ann, null, 50),
                        new Row3<Person, @Nullable Person, Integer>(bob, ann, 30));
        assertThat(pairs.list((person, its, age) -> person.email() + age))
                .containsExactly("ann50", "bob30");
        assertRefused(
                db.select(people, boss).from(people).leftJoin(boss).on(people.bossId.eq(boss.id)),
                "a whole row of boss is selected, but a join may find none");
        assertRefused(db.select(people, boss).from(people), "boss is not in this query's FROM");
        assertRefused(
                db.from(people).rightJoin(boss).on(people.bossId.eq(boss.id)),
                "a whole row of people is selected");
    }

    @Test
    void oneNameStandsInFromOnce() {
        assertRefused(
                db.select(people.email).from(people).crossJoin(people),
                "people stands in FROM twice");
    }

    @Test
    void whereOfASubqueryInASelectListIsNotSelected() {
        assertSql(
                db.select(
                                people.email,
                                scalar(
                                        select(max(top.age))
                                                .from(top)
                                                .leftJoin(boss)
                                                .on(boss.id.eq(top.bossId))
                                                .where(boss.email.eq("ann"))))
                        .from(people),
                "select people.email, (select max(top.age) from people as top left join people as"
                        + " boss on boss.id = top.boss_id where boss.email = ?) from people",
                "ann");
    }

    @Test
    void countAndExistsKeepTheJoins() {
        var query =
                db.select(people.email)
                        .from(people)
                        .innerJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .orderBy(people.email);
        assertThat(query.count()).isEqualTo(3);
        assertThat(query.exists()).isTrue();
        assertSql(
                db.select(count())
                        .from(people)
                        .where(exists(from(boss).where(boss.active).orderBy(boss.age).limit(3))),
                "select count(*) from people where exists (select 1 from people as boss where"
                        + " boss.active limit 3)");
    }
}
