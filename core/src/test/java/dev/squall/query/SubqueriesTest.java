package dev.squall.query;

import static dev.squall.Sql.array;
import static dev.squall.Sql.count;
import static dev.squall.Sql.max;
import static dev.squall.Sql.notIn;
import static dev.squall.Sql.row;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.value;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.expr.Condition;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class SubqueriesTest extends Queries {

    private final Select1<Integer> ages = select(boss.age).from(boss);

    SubqueriesTest(TestDatabase test) {
        super(test);
    }

    private void assertWhere(Condition condition, String sql, int rows, Object... binds) {
        var query = db.select(people.email).from(people).where(condition);
        assertSql(query, "select people.email from people where " + sql, binds);
        assertThat(query.list()).hasSize(rows);
    }

    @Test
    void aScalarStandsAnywhere() {
        var oldest = scalar(select(max(boss.age)).from(boss));
        String sql = "(select max(boss.age) from people as boss)";
        var query =
                db.select(people.email, oldest)
                        .from(people)
                        .where(people.age.eq(oldest))
                        .groupBy(people.email, people.age)
                        .having(count().lt(scalar(select(max(boss.visits)).from(boss))))
                        .orderBy(oldest);
        assertSql(
                query,
                "select people.email, "
                        + sql
                        + " from people where people.age = "
                        + sql
                        + " group by people.email, people.age having count(*) < (select"
                        + " max(boss.visits) from people as boss) order by "
                        + sql);
        assertThat(query.list()).hasSize(1);
    }

    @Test
    void inAndNotIn() {
        String query = "(select boss.age from people as boss where boss.age < ?)";
        var young = ages.where(boss.age.lt(25));
        assertWhere(people.age.in(young), "people.age in " + query, 2, 25);
        assertWhere(people.age.notIn(young), "people.age not in " + query, 2, 25);
        assertWhere(notIn(people.age, young), "people.age not in " + query, 2, 25);
        assertWhere(people.age.in(young).not(), "not people.age in " + query, 2, 25);
    }

    @Test
    void comparisonsAreQuantified() {
        String all = "(select boss.age from people as boss)";
        assertWhere(people.age.eqAny(ages), "people.age = any " + all, 4);
        assertWhere(people.age.eqAll(ages), "people.age = all " + all, 0);
        assertWhere(people.age.neAny(ages), "people.age <> any " + all, 4);
        assertWhere(people.age.neAll(ages), "people.age <> all " + all, 0);
        assertWhere(people.age.ltAny(ages), "people.age < any " + all, 3);
        assertWhere(people.age.ltAll(ages), "people.age < all " + all, 0);
        assertWhere(people.age.leAny(ages), "people.age <= any " + all, 4);
        assertWhere(people.age.leAll(ages), "people.age <= all " + all, 2);
        assertWhere(people.age.gtAny(ages), "people.age > any " + all, 2);
        assertWhere(people.age.gtAll(ages), "people.age > all " + all, 0);
        assertWhere(people.age.geAny(ages), "people.age >= any " + all, 4);
        assertWhere(people.age.geAll(ages), "people.age >= all " + all, 1);
    }

    @Test
    void rowsAreComparedFromLeftToRight() {
        var person = row(people.age, people.email);
        var twentyCid = row(value(INTEGER, 20), value(TEXT, "cid"));
        String left = "(people.age, people.email)";
        assertWhere(person.eq(twentyCid), left + " = (?, ?)", 1, 20, "cid");
        assertWhere(person.ne(twentyCid), left + " <> (?, ?)", 3, 20, "cid");
        assertWhere(person.lt(twentyCid), left + " < (?, ?)", 0, 20, "cid");
        assertWhere(person.le(twentyCid), left + " <= (?, ?)", 1, 20, "cid");
        assertWhere(person.gt(twentyCid), left + " > (?, ?)", 3, 20, "cid");
        assertWhere(person.ge(twentyCid), left + " >= (?, ?)", 4, 20, "cid");
        assertWhere(
                person.in(List.of(twentyCid, row(people.age, value(TEXT, "ann")))),
                left + " in ((?, ?), (people.age, ?))",
                2,
                20,
                "cid",
                "ann");
        assertWhere(
                person.in(select(boss.age, boss.email).from(boss).where(boss.active)),
                left + " in (select boss.age, boss.email from people as boss where boss.active)",
                3);
        assertWhere(
                person.notIn(select(boss.age, boss.email).from(boss).where(boss.active)),
                left
                        + " not in (select boss.age, boss.email from people as boss where"
                        + " boss.active)",
                1);
        assertThatThrownBy(() -> person.in(List.of())).isInstanceOf(InvalidQuery.class);
        assertRefused(
                db.select(people.email).from(people).where(row(boss.age, boss.email).eq(twentyCid)),
                "boss is not in this query's FROM");
    }

    @Test
    void aQueryBecomesAnArray() {
        var emails =
                array(
                        select(boss.email)
                                .from(boss)
                                .where(boss.bossId.eq(people.id))
                                .orderBy(boss.email));
        var query = db.select(people.email, emails).from(people).where(emails.has("bob"));
        assertSql(
                query,
                "select people.email, array(select boss.email from people as boss where"
                        + " boss.boss_id = people.id order by boss.email) from people where ? ="
                        + " any(array(select boss.email from people as boss where boss.boss_id ="
                        + " people.id order by boss.email))",
                "bob");
        assertThat(query.list()).containsExactly(new Row2<>("ann", List.of("bob", "cid")));
    }

    @Test
    void aQueryOfSeveralColumnsIsNoValue() {
        var two = select(boss.age, boss.email).from(boss).into((age, email) -> age);
        assertRefused(
                db.select(people.email).from(people).where(people.age.in(two)),
                "a query of 2 columns stands where one is wanted");
        assertRefused(
                db.select(people.email).from(people).where(people.age.gtAll(two)),
                "a query of 2 columns stands where one is wanted");
    }
}
