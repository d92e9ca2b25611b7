package dev.squall.shape;

import static dev.squall.run.TransactionMode.REPEATABLE_READ;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Sql;
import dev.squall.error.InvalidQuery;
import dev.squall.error.LockTimeout;
import dev.squall.error.TransactionMisuse;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.shape.Members.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Shapes whose own rows are locked.
@PostgresTest(FourPeople.class)
class FindLockTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    FindLockTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(3)
                                .cursorKeys("a key of at least 32 characters, really")
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(4);
        db.update(people).set(people.visits, 0L).allRows().execute(); // nothing is locked
        database.close();
    }

    private static Find<Person, Member> find(Db of) {
        return new Find<>(Members.SHAPE, of.executor());
    }

    @Test
    void keysAreLockedAndThenRead() {
        Member ann = find(db).where(people.email.eq("ann")).one();
        sent.clear();
        db.inTransaction(
                tx ->
                        assertThat(find(tx).where(people.email.eq("ann")).forUpdate().one())
                                .isEqualTo(ann));
        assertThat(sent)
                .hasSize(3)
                .first()
                .isEqualTo(
                        "begin; select people.id from people where people.email = ? order by"
                                + " people.id limit 2 for update");
        assertThat(sent.get(1)).contains("where people.id = any(?)").contains("union all");
        sent.clear();
        db.inTransaction(
                REPEATABLE_READ,
                tx ->
                        assertThat(find(tx).where(people.email.eq("ann")).forShare().list())
                                .containsExactly(ann));
        assertThat(sent.get(1)).contains("; select").doesNotContain("union all");
        assertThat(sent.getFirst()).endsWith("where people.email = ? for share");
    }

    @Test
    void everyLockHasItsWords() {
        db.inTransaction(
                tx -> {
                    var all = find(tx).orderBy(people.email);
                    assertThat(all.forNoKeyUpdate().list()).hasSize(4);
                    assertThat(all.forKeyShare(l -> l.noWait()).list()).hasSize(4);
                    assertThat(all.forShare(l -> l.skipLocked()).list()).hasSize(4);
                    assertThat(all.where(people.email.eq("eve")).forUpdate().list()).isEmpty();
                });
        assertThat(sent.stream().filter(s -> s.contains(" for ")))
                .satisfiesExactly(
                        s -> assertThat(s).endsWith("order by people.email for no key update"),
                        s -> assertThat(s).endsWith("order by people.email for key share nowait"),
                        s -> assertThat(s).endsWith("order by people.email for share skip locked"),
                        s -> assertThat(s).endsWith("for update"));
    }

    @Test
    void lockedRowsAreWaitedForSkippedOrRefused() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        var done = new CompletableFuture<@Nullable Void>();
        var other =
                CompletableFuture.runAsync(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            find(tx).where(people.email.eq("bob"))
                                                    .forUpdate()
                                                    .one();
                                            tx.update(people)
                                                    .set(people.age, 31)
                                                    .where(people.email.eq("bob"))
                                                    .execute();
                                            locked.countDown();
                                            done.join();
                                        }));
        locked.await();
        db.inTransaction(
                tx -> {
                    assertThat(find(tx).orderBy(people.email).forUpdate(l -> l.skipLocked()).list())
                            .extracting(Member::email)
                            .containsExactly("ann", "cid", "dan");
                });
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            find(tx).forUpdate(l -> l.noWait()).list();
                                        }))
                .isInstanceOf(LockTimeout.class);
        var waiting =
                CompletableFuture.supplyAsync(
                        () ->
                                db.transaction(
                                        tx ->
                                                find(tx).where(people.age.le(31))
                                                        .orderBy(people.email)
                                                        .forUpdate()
                                                        .list()));
        done.complete(null);
        other.get();
        assertThat(waiting.get()).extracting(Member::email).containsExactly("bob", "cid", "dan");
        db.update(people).set(people.age, 30).where(people.email.eq("bob")).execute();
    }

    @Test
    void thereMustBeATransaction() {
        assertThatThrownBy(() -> find(db).forUpdate().list())
                .isInstanceOf(TransactionMisuse.class)
                .hasMessage(
                        """
                        SQ319 rows are locked outside of a transaction: the lock would be gone
                          of          people
                          hint        db.transaction(tx -> tx.find(…).forUpdate()…)\
                        """);
        assertThat(sent).isEmpty();
        db.inTransaction(
                tx -> {
                    assertThatThrownBy(() -> find(tx).forUpdate().stream())
                            .isInstanceOf(InvalidQuery.class);
                    assertThatThrownBy(
                                    () ->
                                            find(tx).orderBy(people.id)
                                                    .forUpdate()
                                                    .page(Sql.first(), 2))
                            .isInstanceOf(InvalidQuery.class)
                            .hasMessageContaining("lock what list() reads");
                });
    }
}
