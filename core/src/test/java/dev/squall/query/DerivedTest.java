package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sum;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sql.SqlWriter;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class DerivedTest extends Queries {

    DerivedTest(TestDatabase test) {
        super(test);
    }

    @Test
    void aQueryIsAnItemOfFrom() {
        var reports = count().as("reports");
        var per = select(people.bossId, reports).from(people).groupBy(people.bossId).as("per_boss");
        var query =
                db.select(boss.email, per.get(reports).plus(1))
                        .from(boss)
                        .innerJoin(per)
                        .on(per.get(people.bossId).eq(boss.id))
                        .orderBy(boss.email);
        assertSql(
                query,
                "select boss.email, per_boss.reports + ? from people as boss join (select"
                    + " people.boss_id, count(*) as reports from people group by people.boss_id) as"
                    + " per_boss on per_boss.boss_id = boss.id order by boss.email",
                1L);
        assertThat(query.list()).containsExactly(new Row2<>("ann", 3L), new Row2<>("bob", 2L));
    }

    @Test
    void itsRowsAreSelectedWhole() {
        var pairs = select(people.email, people.age).from(people).limit(2).as("pairs");
        assertSql(
                db.from(pairs).where(pairs.get(people.age).gt(1)),
                "select pairs.* from (select people.email, people.age from people limit 2) as pairs"
                        + " where pairs.age > ?",
                1);
        assertThat(db.from(pairs).list()).hasSize(2).allMatch(r -> r.value2() >= 20);
        var young = from(people).where(people.age.eq(20)).as("young");
        var query =
                db.select(boss.email, young.orNull(), boss.age)
                        .from(boss)
                        .leftJoin(young)
                        .on(young.get(people.bossId).eq(boss.id))
                        .orderBy(boss.email);
        assertThat(query.list((email, row, age) -> email + (row == null ? "" : row.email()) + age))
                .containsExactly("anncid50", "bobdan30", "cid20", "dan20");
        assertRefused(
                db.select(young).from(boss).leftJoin(young).on(boss.active),
                "a whole row of young is selected");
    }

    @Test
    void whatIsNoColumnOfItIsRefused() {
        var item = select(people.email, people.age.plus(1)).from(people).as("item");
        assertThatThrownBy(() -> item.get(people.id))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 item cannot give id: it is no column of it
                          columns     email, (no name)
                          hint        select the expression under a name, .as(…), and get that\
                        """);
        assertThatThrownBy(() -> item.get(boss.email))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("item cannot give email: it is another column");
        var twice = select(people.email, boss.email).from(people).crossJoin(boss).as("twice");
        assertThatThrownBy(() -> twice.get(people.email)).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> item.get(sum(people.age).as("email")))
                .hasMessageContaining("is another column");
    }

    @Test
    void nullabilityComesAlong() {
        var outer =
                select(people.id, boss.email.orNull())
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .as("outer_side");
        assertThatThrownBy(() -> outer.get(boss.email))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("it can be null there");
        var name = boss.email.orNull().as("boss_email");
        var named =
                select(people.id, name)
                        .from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .as("named");
        assertThat(db.select(named.get(name)).from(named).list())
                .containsExactlyInAnyOrder("ann", "ann", "bob", null);
        var oldest = max(people.age).as("oldest");
        var none = select(oldest).from(people).where(people.age.gt(90)).as("none");
        assertThat(db.select(none.get(oldest)).from(none).list()).containsExactly((Integer) null);
    }

    @Test
    void itsColumnsAreFoundThroughSeveralLevels() {
        var inner = from(people).as("inner_people");
        var outer =
                select(inner.get(people.email), inner.get(people.age)).from(inner).as("outer_ones");
        assertSql(
                db.select(outer.get(people.age).plus(1)).from(outer),
                "select outer_ones.age + ? from (select inner_people.email, inner_people.age from"
                        + " (select "
                        + COLUMNS
                        + " from people) as inner_people) as outer_ones",
                1);
        var rows =
                db.from(from(inner).as("again"))
                        .where(from(inner).as("again").get(people.email).eq("ann"));
        Person ann = rows.one();
        assertThat(ann.age()).isEqualTo(50);
    }

    @Test
    void aViewReadsTheTablesInsideOfIt() {
        var item = select(people.email).from(people).as("item");
        assertThat(SqlWriter.viewText(select(item.get(people.email)).from(item)).reads())
                .contains(people);
    }
}
