package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.TxAction;
import dev.squall.error.InvalidSql;
import dev.squall.error.PermissionDenied;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever people do, in whatever order and however it ends, on connections that they share: each
/// sees and changes their own rows only, and nothing of them is left.
@PostgresTest(Tenants.class)
class IsolationTest {

    private static final int PEOPLE_AT_ONCE = 4;
    private static final int ACTIONS = 150;

    private final TestDatabase test;

    IsolationTest(TestDatabase test) {
        this.test = test;
    }

    /// One of two people, doing things at random.
    private record Person(String id, String other, Db db, Random random) {

        static Person of(Database database, Random random) {
            boolean first = random.nextBoolean();
            String id = first ? Tenants.ANN : Tenants.BOB;
            String other = first ? Tenants.BOB : Tenants.ANN;
            return new Person(id, other, database.as(Session.user(id)), random);
        }

        void act() {
            switch (random.nextInt(9)) {
                case 0 -> insert(db, id);
                case 1 -> forge(db);
                case 2 -> change(tx -> tx.sql("update notes set body = {}", id).execute());
                case 3 ->
                        change(
                                tx ->
                                        tx.sql(
                                                        "delete from notes where id % 7 = {}",
                                                        random.nextInt(7))
                                                .execute());
                case 4 -> breaksOff();
                case 5 -> nests();
                case 6 -> streams();
                case 7 -> misspells();
                default -> db.inTransaction(tx -> insert(tx, id));
            }
            assertThat(owners(db)).allMatch(UUID.fromString(id)::equals);
        }

        /// Two that change many rows at once can lock each other out: one of them goes again.
        private void change(TxAction<RuntimeException> action) {
            db.inTransaction(TransactionMode.DEFAULT.retrying(20), action);
        }

        private static List<UUID> owners(Db db) {
            return db.sql("select owner from notes").list((UUID owner) -> owner);
        }

        private static void insert(Db db, String owner) {
            db.sql("insert into notes (owner, body) values ({}, 'mine')", UUID.fromString(owner))
                    .execute();
        }

        private void forge(Db db) {
            assertThatThrownBy(() -> insert(db, other)).isInstanceOf(PermissionDenied.class);
        }

        private void breaksOff() {
            assertThatThrownBy(
                            () ->
                                    db.inTransaction(
                                            tx -> {
                                                insert(tx, id);
                                                throw new IllegalStateException("enough");
                                            }))
                    .isInstanceOf(IllegalStateException.class);
        }

        private void nests() {
            db.inTransaction(
                    tx -> {
                        assertThatThrownBy(() -> tx.inTransaction(inner -> insert(inner, other)))
                                .isInstanceOf(PermissionDenied.class);
                        assertThat(owners(tx)).allMatch(UUID.fromString(id)::equals);
                        insert(tx, id);
                    });
        }

        private void streams() {
            try (Stream<UUID> rows =
                    db.executor().stream(
                            db.sql("select owner from notes").statement(),
                            (row, at) -> row.get(at, dev.squall.type.Types.UUID))) {
                assertThat(rows.limit(2)).allMatch(UUID.fromString(id)::equals);
            }
        }

        private void misspells() {
            assertThatThrownBy(() -> db.sql("selec owner from notes").execute())
                    .isInstanceOf(InvalidSql.class);
        }
    }

    @Test
    void nobodySeesAnothersRowsWhateverHappens() throws Exception {
        long seed = new Random().nextLong();
        try (Database database =
                        Database.connect(
                                Tenants.requestUrl(test),
                                ConnectionSettings.defaults().maxConnections(2));
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running =
                    IntStream.range(0, PEOPLE_AT_ONCE)
                            .<Future<?>>mapToObj(
                                    i -> people.submit(() -> live(database, new Random(seed + i))))
                            .toList();
            for (Future<?> person : running) {
                person.get();
            }
            assertThatThrownBy(
                            () ->
                                    database.withoutSession()
                                            .sql("select owner from notes")
                                            .list((UUID owner) -> owner))
                    .isInstanceOf(PermissionDenied.class);
            assertThat(
                            database.withoutSession()
                                    .sql(
                                            "select concat_ws(',', current_user, nullif("
                                                    + "current_setting('app.user_id', true), ''))")
                                    .list((String left) -> left))
                    .containsExactly("run_request");
        } catch (ExecutionException e) {
            throw new AssertionError("seed " + seed, e.getCause());
        }
    }

    private static void live(Database database, Random random) {
        for (int i = 0; i < ACTIONS; i++) {
            Person.of(database, random).act();
        }
    }
}
