package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.rowNumber;
import static dev.squall.Sql.window;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.squall.error.LockTimeout;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class SelectClausesTest extends Queries {

    private static final String ALL = "select " + COLUMNS + " from people";

    SelectClausesTest(TestDatabase test) {
        super(test);
    }

    @Test
    void distinctOnTakesTheFirstOfEqualRows() {
        var query =
                db.select(people.age, people.email)
                        .distinctOn(people.age)
                        .from(people)
                        .orderBy(people.age.asc(), people.email.desc());
        assertSql(
                query,
                "select distinct on (people.age) people.age, people.email from people order by"
                        + " people.age, people.email desc");
        assertThat(query.list())
                .containsExactly(
                        new Row2<>(20, "dan"), new Row2<>(30, "bob"), new Row2<>(50, "ann"));
        assertThat(query.count()).isEqualTo(3);
        assertThat(db.from(people).distinctOn(people.age).offset(3).exists()).isFalse();
        assertThat(db.select(people.age).distinct().from(people).offset(2).exists()).isTrue();
    }

    @Test
    void severalFunctionsShareAWindow() {
        var byAge = window("by_age", w -> w.partitionBy(people.age).orderBy(people.email));
        var all = window("all", w -> w);
        var query =
                db.select(
                                people.email,
                                rowNumber().over(byAge),
                                count().over(byAge),
                                count().over(all))
                        .from(people)
                        .where(people.age.lt(50))
                        .window(byAge)
                        .window(all)
                        .orderBy(people.email);
        assertSql(
                query,
                "select people.email, row_number() over by_age, count(*) over by_age, count(*) over"
                        + " \"all\" from people where people.age < ? window by_age as (partition by"
                        + " people.age order by people.email), \"all\" as () order by people.email",
                50);
        assertThat(query.list())
                .containsExactly(
                        new Row4<>("bob", 1L, 1L, 3L),
                        new Row4<>("cid", 1L, 1L, 3L),
                        new Row4<>("dan", 2L, 2L, 3L));
        assertThat(query.count()).isEqualTo(3);
        assertThat(query.exists()).isTrue();
    }

    @Test
    void fetchFirstWithTiesKeepsEqualRows() {
        var query = db.select(people.email).from(people).orderBy(people.age).fetchFirstWithTies(1);
        assertSql(
                query.offset(0),
                "select people.email from people order by people.age offset ? fetch first 1 rows"
                        + " with ties",
                0L);
        assertThat(query.list()).containsExactlyInAnyOrder("cid", "dan");
        assertThat(query.count()).isEqualTo(2);
        assertThat(query.exists()).isTrue();
        assertThat(query.first()).isPresent();
        assertRefused(
                db.select(people.email).from(people).fetchFirstWithTies(1),
                "`with ties` without an order");
        assertThatThrownBy(() -> db.from(people).fetchFirstWithTies(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsAreLockedInFourStrengths() {
        assertSql(db.from(people).forUpdate(), ALL + " for update");
        assertSql(
                db.from(people).forNoKeyUpdate(l -> l.noWait()), ALL + " for no key update nowait");
        assertSql(db.from(people).forShare(), ALL + " for share");
        assertSql(
                db.from(people).orderBy(people.email).limit(1).forKeyShare(l -> l.skipLocked()),
                ALL + " order by people.email limit 1 for key share skip locked");
        assertSql(
                db.select(people.email)
                        .from(people)
                        .innerJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .forUpdate(l -> l.of(people).skipLocked())
                        .forShare(l -> l.of(boss)),
                "select people.email from people join people as boss on people.boss_id = boss.id"
                        + " for update of people skip locked for share of boss");
        assertSql(
                db.from(people).forNoKeyUpdate().forKeyShare(),
                ALL + " for no key update for key share");
        assertRefused(
                db.from(people).forUpdate(l -> l.of(boss)), "boss is not in this query's FROM");
        assertRefused(
                db.from(people)
                        .leftJoin(boss)
                        .on(people.bossId.eq(boss.id))
                        .forUpdate(l -> l.of(people, boss)),
                "boss cannot be locked: a join may find no row of it");
    }

    @Test
    void lockedRowsAreSkippedOrAnError() throws InterruptedException {
        var job = db.from(people).where(people.email.eq("bob"));
        AtomicReference<List<Person>> skipped = new AtomicReference<>();
        AtomicReference<Throwable> refused = new AtomicReference<>();
        db.inTransaction(
                tx -> {
                    tx.from(people).where(people.email.eq("bob")).forUpdate().one();
                    Thread other =
                            Thread.ofVirtual()
                                    .start(
                                            () -> {
                                                skipped.set(
                                                        job.forUpdate(l -> l.skipLocked()).list());
                                                refused.set(
                                                        catchThrowable(
                                                                () ->
                                                                        job.forShare(
                                                                                        l ->
                                                                                                l
                                                                                                        .noWait())
                                                                                .list()));
                                            });
                    other.join();
                });
        assertThat(skipped.get()).isEmpty();
        assertThat(refused.get()).isInstanceOf(LockTimeout.class);
        assertThat(job.forUpdate(l -> l.noWait()).list()).hasSize(1);
    }
}
