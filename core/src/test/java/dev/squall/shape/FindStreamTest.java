package dev.squall.shape;

import static dev.squall.Sql.random;
import static dev.squall.run.TransactionMode.REPEATABLE_READ;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.PoolExhausted;
import dev.squall.error.TransactionMisuse;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import dev.squall.shape.Members.Member;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many rows of a shape, some at a time.
@PostgresTest(PeopleTemplate.class)
class FindStreamTest {

    private static final int BOSSES = 450;

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    FindStreamTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    @BeforeEach
    void bossesWithOneReportEach() {
        List<Person> bosses =
                db.insertAll(
                                people,
                                IntStream.range(0, BOSSES).boxed().toList(),
                                (p, n) -> p.email("boss" + n).age(n % 7))
                        .returning()
                        .list();
        db.insertAll(
                        people,
                        bosses,
                        (p, boss) -> p.email("of " + boss.email()).age(100).bossId(boss.id()))
                .execute();
        sent.clear();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(2 * BOSSES);
        db.delete(people).allRows().execute();
        database.close();
    }

    private Find<Person, Member> bosses(Db of) {
        return new Find<>(Members.SHAPE, of.executor()).where(people.bossId.isNull());
    }

    @Test
    void allRowsComeOnceInTheirOrder() {
        List<Member> all = bosses(db).orderBy(people.age.desc(), people.id).list();
        sent.clear();
        try (Stream<Member> rows = bosses(db).orderBy(people.age.desc()).stream()) {
            assertThat(rows.toList()).isEqualTo(all);
        }
        assertThat(sent.stream().filter(s -> s.startsWith("begin"))).hasSize(1);
        assertThat(sent.getFirst())
                .startsWith("begin; set transaction isolation level repeatable read, read only;");
        assertThat(sent).hasSize(4).last().isEqualTo("commit");
        try (Stream<Member> rows = bosses(db).stream()) {
            assertThat(rows).hasSize(BOSSES).allMatch(m -> m.reports().size() == 1);
        }
    }

    @Test
    void limitsAndOffsetsAreOfTheWhole() {
        List<Member> all = bosses(db).orderBy(people.email).list();
        try (Stream<Member> rows =
                bosses(db).orderBy(people.email).offset(10).limit(300).stream()) {
            assertThat(rows.toList()).isEqualTo(all.subList(10, 310));
        }
        try (Stream<Member> rows = bosses(db).limit(0).stream()) {
            assertThat(rows).isEmpty();
        }
    }

    @Test
    void inATransactionItIsThatOne() {
        List<Member> all = bosses(db).orderBy(people.email).list();
        db.inTransaction(
                tx -> {
                    assertThat(bosses(tx).orderBy(people.email).stream().toList()).isEqualTo(all);
                    assertThat(tx.from(people).count()).isEqualTo(2 * BOSSES);
                });
        List<Member> same =
                db.transaction(
                        REPEATABLE_READ, tx -> bosses(tx).orderBy(people.email).stream().toList());
        assertThat(same).isEqualTo(all);
        Iterator<Member> late =
                db.transaction(tx -> bosses(tx).orderBy(people.email).stream().iterator());
        assertThatThrownBy(late::next).isInstanceOf(TransactionMisuse.class);
    }

    @Test
    void whatIsReadIsForgotten() {
        List<WeakReference<Member>> read = new ArrayList<>();
        try (Stream<Member> rows = bosses(db).stream()) {
            Iterator<Member> all = rows.iterator();
            while (all.hasNext()) {
                read.add(new WeakReference<>(all.next()));
                if (read.size() == BOSSES) {
                    System.gc();
                    assertThat(read.stream().limit(BOSSES - 100L))
                            .filteredOn(r -> r.get() != null)
                            .isEmpty();
                }
            }
        }
        assertThat(read).hasSize(BOSSES);
    }

    @Test
    void whoStopsEarlyGivesTheConnectionBack() {
        try (Stream<Member> rows = bosses(db).stream()) {
            assertThat(rows.limit(3).toList()).hasSize(3);
            assertThatThrownBy(() -> db.from(people).count()).isInstanceOf(PoolExhausted.class);
        }
        assertThat(sent).hasSize(2).last().isEqualTo("commit");
        bosses(db).stream().close();
    }

    @Test
    void aConsumerThatFailsLeavesThePoolHealthy() {
        assertThatThrownBy(
                        () -> {
                            try (Stream<Member> rows = bosses(db).stream()) {
                                rows.forEach(
                                        m -> {
                                            throw new IllegalStateException("enough");
                                        });
                            }
                        })
                .hasMessage("enough");
    }

    @Test
    void whatFailsInBetweenRollsBack() {
        assertThatThrownBy(
                        () -> {
                            try (Stream<Member> rows =
                                    bosses(db)
                                            .where(people.age.dividedBy(people.age).eq(1))
                                            .orderBy(people.age.desc())
                                            .stream()) {
                                rows.forEach(m -> assertThat(m.reports()).hasSize(1));
                            }
                        })
                .isInstanceOf(dev.squall.error.SquallException.class);
        assertThat(sent).last().isEqualTo("rollback");
    }

    @Test
    void anotherThreadMayRead() throws InterruptedException {
        List<Member> found = new ArrayList<>();
        try (Stream<Member> rows = bosses(db).stream()) {
            Thread reader = Thread.ofVirtual().start(() -> rows.forEach(found::add));
            reader.join();
        }
        assertThat(found).hasSize(BOSSES);
    }

    @Test
    void anOrderThatMayChangeIsRefused() {
        assertThatThrownBy(() -> bosses(db).orderBy(random()).stream())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("an order that may change");
    }
}
