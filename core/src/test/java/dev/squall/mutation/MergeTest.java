package dev.squall.mutation;

import static dev.squall.Sql.column;
import static dev.squall.Sql.mergeAction;
import static dev.squall.Sql.newOf;
import static dev.squall.Sql.oldOf;
import static dev.squall.Sql.select;
import static dev.squall.Sql.values;
import static dev.squall.Sql.with;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Db;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.TextExpr;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Label;
import dev.squall.query.Row2;
import dev.squall.query.Values;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class MergeTest extends Written {

    record Guest(String email, int age) {}

    private final Label<String, TextExpr<String>> email = column("email", Types.TEXT);
    private final Label<Integer, IntegerExpr<Integer, Long>> age = column("age", Types.INTEGER);
    private final Values guests =
            values(
                    "g",
                    List.of(new Guest("ann", 51), new Guest("bob", 0), new Guest("eve", 7)),
                    email.from(Guest::email),
                    age.from(Guest::age));

    MergeTest(TestDatabase test) {
        super(test);
    }

    private Merge<Person> merge(Db on) {
        return on.mergeInto(people)
                .using(guests)
                .on(people.email.eq(guests.get(email)))
                .whenMatched(m -> m.and(guests.get(age).eq(0)).delete())
                .whenMatched(m -> m.update(s -> s.set(people.age, guests.get(age))))
                .whenNotMatched(
                        m ->
                                m.insert(
                                        i ->
                                                i.set(people.email, guests.get(email))
                                                        .set(people.age, guests.get(age))
                                                        .setDefault(people.visits)));
    }

    private static final String MERGE =
            "merge into people using (values (?, ?), (?, ?), (?, ?)) as g (email, age) on"
                    + " people.email = g.email when matched and g.age = ? then delete when matched"
                    + " then update set age = g.age when not matched then insert (email, age,"
                    + " visits) values (g.email, g.age, default)";

    @Test
    void rowsAreInsertedUpdatedAndDeleted() {
        assertSql(merge(db).statement(), MERGE, "ann", 51, "bob", 0, "eve", 7, 0);
        andBack(
                tx -> {
                    tx.update(people).set(people.bossId, FourPeople.ANN).allRows().execute();
                    assertThat(merge(tx).execute()).isEqualTo(3);
                    assertThat(
                                    tx.select(people.email, people.age)
                                            .from(people)
                                            .orderBy(people.email)
                                            .list())
                            .containsExactly(
                                    new Row2<>("ann", 51),
                                    new Row2<>("cid", 20),
                                    new Row2<>("dan", 20),
                                    new Row2<>("eve", 7));
                });
    }

    @Test
    void whatItDidIsReturned() {
        boolean taken =
                assertSqlSince(
                        17,
                        merge(db)
                                .returning(mergeAction(), people.email, guests.get(age))
                                .statement(),
                        MERGE + " returning merge_action(), people.email, g.age",
                        "ann",
                        51,
                        "bob",
                        0,
                        "eve",
                        7,
                        0);
        andBack(
                tx -> {
                    if (!taken) {
                        return;
                    }
                    tx.update(people).set(people.bossId, FourPeople.ANN).allRows().execute();
                    assertThat(merge(tx).returning(mergeAction(), people.email).list())
                            .containsExactlyInAnyOrder(
                                    new Row2<>("UPDATE", "ann"),
                                    new Row2<>("DELETE", "bob"),
                                    new Row2<>("INSERT", "eve"));
                });
        assertRefused(
                () -> merge(db).returning(oldOf(people.age)).statement(),
                "old.age can be null here");
        assertRefused(
                () -> merge(db).returning(newOf(people.age)).statement(),
                "new.age can be null here");
    }

    @Test
    void rowsThatTheSourceDoesNotHaveAreAClauseOfTheirOwn() {
        var merge =
                db.mergeInto(people)
                        .using(guests)
                        .on(people.email.eq(guests.get(email)))
                        .whenMatched(m -> m.doNothing())
                        .whenNotMatched(m -> m.and(guests.get(age).gt(5)).doNothing())
                        .whenNotMatchedBySource(
                                m -> m.and(people.active).update(s -> s.set(people.active, false)))
                        .whenNotMatchedBySource(m -> m.delete());
        assertSqlSince(
                17,
                merge.returning(people.email, guests.get(age).orNull()).statement(),
                "merge into people using (values (?, ?), (?, ?), (?, ?)) as g (email, age) on"
                        + " people.email = g.email when matched then do nothing when not matched"
                        + " and g.age > ? then do nothing when not matched by source and"
                        + " people.active then update set active = ? when not matched by source"
                        + " then delete returning people.email, g.age",
                "ann",
                51,
                "bob",
                0,
                "eve",
                7,
                5,
                false);
        assertRefused(() -> merge.returning(guests.get(age)).statement(), "g.age can be null here");
    }

    @Test
    void theSourceIsAnyItem() {
        var ages = select(boss.email, boss.age).from(boss).as("ages");
        assertSql(
                db.mergeInto(people)
                        .using(ages)
                        .on(people.email.eq(ages.get(boss.email)))
                        .whenNotMatched(m -> m.insertDefaultValues())
                        .whenMatched(m -> m.delete())
                        .statement(),
                "merge into people using (select boss.email, boss.age from people as boss) as ages"
                        + " on people.email = ages.email when not matched then insert"
                        + " default values when matched then delete");
        assertSql(
                db.mergeInto(people)
                        .using(ages)
                        .on(people.email.eq(ages.get(boss.email)))
                        .whenNotMatched(
                                m ->
                                        m.overridingSystemValue()
                                                .insert(i -> i.set(people.age, ages.get(boss.age))))
                        .statement(),
                "merge into people using (select boss.email, boss.age from people as boss) as ages"
                        + " on people.email = ages.email when not matched then insert (age)"
                        + " overriding system value values (ages.age)");
        var cte = with("c", select(boss.email).from(boss));
        assertSql(
                db.with(cte)
                        .mergeInto(people)
                        .using(cte)
                        .on(people.email.eq(cte.get(boss.email)))
                        .whenMatched(m -> m.delete())
                        .statement(),
                "with c as (select boss.email from people as boss) merge into people using c on"
                        + " people.email = c.email when matched then delete");
    }

    @Test
    void whatHasNoRowCannotBeNamed() {
        var start = db.mergeInto(people).using(boss).on(people.id.eq(boss.id));
        assertRefused(start::statement, "this merge into people does nothing");
        assertRefused(
                () ->
                        start.whenNotMatched(m -> m.insert(i -> i.set(people.age, people.age)))
                                .statement(),
                "people cannot be seen from here");
        assertRefused(
                () ->
                        start.whenNotMatchedBySource(
                                        m -> m.update(s -> s.set(people.age, boss.age)))
                                .statement(),
                "boss cannot be seen from here");
        assertRefused(
                () -> start.whenMatched(m -> m.update(s -> s)), "a merge's update sets no column");
        assertRefused(
                () ->
                        db.mergeInto(people)
                                .using(people)
                                .on(people.active)
                                .whenMatched(m -> m.delete())
                                .statement(),
                "people stands in FROM twice");
    }
}
