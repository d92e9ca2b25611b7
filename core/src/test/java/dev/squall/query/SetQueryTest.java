package dev.squall.query;

import static dev.squall.Sql.from;
import static dev.squall.Sql.select;
import static dev.squall.Sql.with;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class SetQueryTest extends Queries {

    private final Select1<String> young;
    private final Select1<String> active;

    SetQueryTest(TestDatabase test) {
        super(test);
        young = db.select(people.email).from(people).where(people.age.lt(25));
        active = db.select(people.email).from(people).where(people.active);
    }

    private static final String YOUNG = "select people.email from people where people.age < ?";
    private static final String ACTIVE = "select people.email from people where people.active";

    @Test
    void everyOperatorHasItsWords() {
        assertSql(young.union(active), YOUNG + " union " + ACTIVE, 25);
        assertSql(young.unionAll(active), YOUNG + " union all " + ACTIVE, 25);
        assertSql(young.intersect(active), YOUNG + " intersect " + ACTIVE, 25);
        assertSql(young.intersectAll(active), YOUNG + " intersect all " + ACTIVE, 25);
        assertSql(young.except(active), YOUNG + " except " + ACTIVE, 25);
        assertSql(young.exceptAll(active), YOUNG + " except all " + ACTIVE, 25);
        assertThat(young.unionAll(active).count()).isEqualTo(5);
        assertThat(young.union(active).orderBy(people.email).list())
                .containsExactly("ann", "bob", "cid", "dan");
        assertThat(young.intersect(active).one()).isEqualTo("cid");
        assertThat(young.except(active).list()).containsExactly("dan");
        assertThat(young.except(young).exists()).isFalse();
    }

    @Test
    void parenthesesStandWhereTheyMeanSomething() {
        assertSql(
                young.union(active).union(young),
                YOUNG + " union " + ACTIVE + " union " + YOUNG,
                25,
                25);
        assertSql(
                young.except(active.except(young)),
                YOUNG + " except (" + ACTIVE + " except " + YOUNG + ")",
                25,
                25);
        assertSql(
                young.union(active).intersect(young),
                "(" + YOUNG + " union " + ACTIVE + ") intersect " + YOUNG,
                25,
                25);
        assertSql(
                young.orderBy(people.email).limit(1).unionAll(active.limit(2)),
                "(" + YOUNG + " order by people.email limit 1) union all (" + ACTIVE + " limit 2)",
                25);
    }

    @Test
    void theWholeIsOrderedByColumnsOfItsLeftSide() {
        var age = people.age.plus(1).as("next_age");
        var next = db.select(people.email, age).from(people).where(people.active);
        var all =
                next.union(db.select(boss.email, boss.age).from(boss))
                        .orderBy(age.desc(), people.email)
                        .limit(2)
                        .offset(1);
        assertSql(
                all,
                "select people.email, people.age + ? as next_age from people where people.active"
                        + " union select boss.email, boss.age from people as boss order by next_age"
                        + " desc, email limit 2 offset ?",
                1,
                1L);
        assertThat(all.list()).containsExactly(new Row2<>("ann", 50), new Row2<>("bob", 31));
        assertRefused(
                young.union(active).orderBy(people.age), "is ordered by what is no column of it");
        assertRefused(
                young.union(active).orderBy(people.email.lower()),
                "is ordered by what is no column of it");
    }

    @Test
    void bothSidesHaveTheSameTypes() {
        var query = db.select(people.age.as("n")).from(people);
        assertSql(
                query.union(db.select(boss.age).from(boss)),
                "select people.age as n from people union select boss.age from people as boss");
        var text = db.select(people.email).from(people).into(e -> "x");
        var number = db.select(people.age).from(people).into(a -> "y");
        assertRefused(
                text.union(number),
                """
                the two sides of a set operation have other columns
                  left        text
                  right       int4
                """);
    }

    @Test
    void itIsAnItemOfFromAndASubquery() {
        var all = young.union(active).as("everyone");
        assertSql(
                db.select(all.get(people.email).upper()).from(all),
                "select upper(everyone.email) from ("
                        + YOUNG
                        + " union "
                        + ACTIVE
                        + ") as everyone",
                25);
        assertThat(db.from(all).list()).hasSize(4);
        assertSql(
                db.select(boss.age).from(boss).where(boss.email.in(young.union(active))),
                "select boss.age from people as boss where boss.email in ("
                        + YOUNG
                        + " union "
                        + ACTIVE
                        + ")",
                25);
        assertThat(db.from(people).unionAll(from(people)).list()).hasSize(8);
        assertThat(young.unionAll(active).first()).isPresent();
    }

    @Test
    void withStandsBeforeTheWhole() {
        var known = with("known", select(boss.id).from(boss));
        var query =
                db.with(known)
                        .select(known.get(boss.id))
                        .from(known)
                        .union(db.select(known.get(boss.id)).from(known));
        assertSql(
                query,
                "with known as (select boss.id from people as boss) select known.id from known"
                        + " union select known.id from known");
        assertThat(query.list()).hasSize(4);
        assertThat(query.count()).isEqualTo(4);
    }
}
