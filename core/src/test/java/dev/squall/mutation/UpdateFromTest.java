package dev.squall.mutation;

import static dev.squall.Sql.column;
import static dev.squall.Sql.select;
import static dev.squall.Sql.values;
import static dev.squall.Sql.when;
import static dev.squall.Sql.with;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.query.Values;
import dev.squall.sample.FourPeople;
import dev.squall.sample.PersonTable;
import dev.squall.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class UpdateFromTest extends Written {

    private final PersonTable other = people.as("other");

    UpdateFromTest(TestDatabase test) {
        super(test);
    }

    @Test
    void valuesComeFromOtherItems() {
        var update =
                db.update(people)
                        .set(people.age, boss.age.plus(1))
                        .from(boss)
                        .where(people.bossId.eq(boss.id));
        assertSql(
                update.statement(),
                "update people set age = boss.age + ? from people as boss where people.boss_id ="
                        + " boss.id",
                1);
        assertSql(
                update.returning(people.email, boss.email).statement(),
                "update people set age = boss.age + ? from people as boss where people.boss_id ="
                        + " boss.id returning people.email, boss.email",
                1);
        andBack(
                tx ->
                        assertThat(
                                        tx.update(people)
                                                .set(people.age, boss.age.plus(1))
                                                .from(boss)
                                                .where(people.bossId.eq(boss.id))
                                                .returning(people.email, people.age)
                                                .list())
                                .containsExactlyInAnyOrder(
                                        new Row2<>("bob", 51),
                                        new Row2<>("cid", 51),
                                        new Row2<>("dan", 31)));
    }

    @Test
    void theOtherItemsAreJoined() {
        var update =
                db.update(people)
                        .set(people.firstName, other.firstName)
                        .from(boss)
                        .leftJoin(other)
                        .on(other.id.eq(boss.bossId))
                        .where(people.bossId.eq(boss.id));
        assertSql(
                update.returning(people.id, other.email.orNull()).statement(),
                "update people set first_name = other.first_name from people as boss left join"
                        + " people as other on other.id = boss.boss_id where people.boss_id ="
                        + " boss.id returning people.id, other.email");
        assertRefused(
                () -> update.returning(other.email).statement(), "other.email can be null here");
        assertRefused(
                () ->
                        db.update(people)
                                .set(people.age, 1)
                                .from(boss)
                                .innerJoin(other)
                                .on(other.id.eq(people.bossId))
                                .where(people.bossId.eq(boss.id))
                                .statement(),
                "people cannot be seen from here");
        assertSql(
                db.update(people)
                        .set(people.age, 1)
                        .from(boss)
                        .crossJoin(other)
                        .allRows()
                        .statement(),
                "update people set age = ? from people as boss cross join people as other",
                1);
    }

    @Test
    void theOtherItemsCanBeQueriesAndValues() {
        var total = boss.age.as("total");
        var ages = select(boss.id, total).from(boss).as("ages");
        assertSql(
                db.update(people)
                        .set(people.age, ages.get(total))
                        .from(ages)
                        .where(people.bossId.eq(ages.get(boss.id)))
                        .statement(),
                "update people set age = ages.total from (select boss.id, boss.age as total from"
                        + " people as boss) as ages where people.boss_id = ages.id");
        var email = column("email", Types.TEXT);
        var age = column("age", Types.INTEGER);
        Values v = values("v", List.of("ann", "bob"), email.from(e -> e), age.from(String::length));
        assertSql(
                db.update(people)
                        .set(people.age, v.get(age))
                        .from(v)
                        .where(people.email.eq(v.get(email)))
                        .statement(),
                "update people set age = v.age from (values (?, ?), (?, ?)) as v (email, age)"
                        + " where people.email = v.email",
                "ann",
                3,
                "bob",
                3);
    }

    @Test
    void theTableItselfNeedsAnotherNameThere() {
        assertRefused(
                () -> db.update(people).set(people.age, 1).from(people).allRows().statement(),
                "people stands in FROM twice");
        assertRefused(
                () ->
                        db.update(people)
                                .set(people.age, 1)
                                .from(boss)
                                .where(when(false, () -> people.active)),
                "the condition of this update has vanished");
    }

    @Test
    void rowsAreDeletedUsingOtherItems() {
        var delete =
                db.delete(people)
                        .using(boss)
                        .innerJoin(other)
                        .on(other.id.eq(boss.bossId))
                        .where(people.bossId.eq(boss.id))
                        .where(boss.active);
        assertSql(
                delete.returning().statement(),
                "delete from people using people as boss join people as other on other.id ="
                        + " boss.boss_id where people.boss_id = boss.id and boss.active returning"
                        + " people.id, people.email, people.first_name, people.age, people.visits,"
                        + " people.active, people.boss_id");
        andBack(
                tx ->
                        assertThat(
                                        tx.delete(people)
                                                .using(boss)
                                                .where(people.bossId.eq(boss.id))
                                                .where(boss.email.eq("bob"))
                                                .returning(people.email)
                                                .list())
                                .containsExactly("dan"));
    }

    @Test
    void ctesStandBeforeWhatWrites() {
        var old = with("old_ones", select(boss.id).from(boss).where(boss.age.gt(40)));
        assertSql(
                db.with(old)
                        .update(people)
                        .set(people.active, false)
                        .from(old)
                        .where(people.bossId.eq(old.get(boss.id)))
                        .returning(people.id)
                        .statement(),
                "with old_ones as (select boss.id from people as boss where boss.age > ?) update"
                        + " people set active = ? from old_ones where people.boss_id ="
                        + " old_ones.id returning people.id",
                40,
                false);
        assertSql(
                db.with(old)
                        .delete(people)
                        .using(old)
                        .where(people.bossId.eq(old.get(boss.id)))
                        .statement(),
                "with old_ones as (select boss.id from people as boss where boss.age > ?) delete"
                        + " from people using old_ones where people.boss_id = old_ones.id",
                40);
    }

    @Test
    void aStatementThatWritesIsACte() {
        var gone = with("gone", db.delete(people).where(people.age.lt(21)).returning(people.id));
        andBack(
                tx ->
                        assertThat(tx.with(gone).select(gone.get(people.id)).from(gone).list())
                                .hasSize(2));
        var moved =
                with(
                        "moved",
                        db.update(people)
                                .set(people.age, 1)
                                .from(boss)
                                .where(people.bossId.eq(boss.id))
                                .returning(people.id, boss.email.as("boss_email")));
        assertSql(
                db.with(moved).select(moved.get(people.id)).from(moved).statement(),
                "with moved as (update people set age = ? from people as boss where"
                        + " people.boss_id = boss.id returning people.id, boss.email as"
                        + " boss_email) select moved.id from moved",
                1);
    }
}
