package dev.squall.run;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidQuery;
import dev.squall.error.RowNotInserted;
import dev.squall.error.SquallException;
import dev.squall.error.TransactionAborted;
import dev.squall.error.UniqueViolation;
import dev.squall.graph.InsertOf;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.Hire;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import dev.squall.sample.Transfer;
import dev.squall.sample.Transfer.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class InsertGraphTest {

    private static final int OFTEN = 7; // a statement gets its server-side name at the 5th
    private static final String EDGES =
            "select p.email || '<' || coalesce(b.email, '') from people p left join people b on"
                    + " b.id = p.boss_id order by p.email";

    private final TestDatabase test;
    private final Wire wire;
    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    InsertGraphTest(TestDatabase test) throws IOException {
        this.test = test;
        wire = new Wire(test.server().port());
        database =
                Database.connect(
                        wire.through(test.url()),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        db = database.withoutSession();
    }

    @BeforeEach
    void nobody() {
        empty();
    }

    private void empty() {
        test.execute("truncate people");
        assertThat(db.from(people).count()).isZero(); // the pool looks at what has been idle
        wire.reset();
        sent.clear();
    }

    @AfterEach
    void healthy() {
        assertThat(db.sql("select current_user::text, current_setting('app.user_id', true)").maps())
                .hasSize(1);
        database.close();
        wire.close();
    }

    private static Hire hire(String email, Hire... reports) {
        return new Hire(email, 30, List.of(reports));
    }

    private static final Hire TREE =
            hire("ann", hire("bob", hire("dan"), hire("eve")), hire("cid", hire("fay")));

    @Test
    void aTreeIsOneStatementForEachLevel() {
        for (int i = 0; i < OFTEN; i++) {
            empty();
            assertThat(db.insertGraph(TREE).execute()).isEqualTo(6);
            assertThat(test.rows(EDGES))
                    .containsExactly("ann<", "bob<ann", "cid<ann", "dan<bob", "eve<bob", "fay<cid");
            assertThat(wire.roundTrips()).isEqualTo(4); // a level each, and commit
        }
        String level =
                "insert into people (email, age, boss_id) select email, age, boss_id from"
                        + " unnest(?::text[], ?::int4[], ?::uuid[]) with ordinality as new_rows"
                        + " (email, age, boss_id, row_number) order by row_number";
        assertThat(sent)
                .containsExactly(
                        "begin; insert into people (email, age) values (?, ?) returning id",
                        level + " returning id",
                        level,
                        "commit");
    }

    @Test
    void manyGraphsAreNotMoreStatements() {
        List<Person> roots =
                db.insertGraph(List.of(TREE, hire("gus"), hire("hal", hire("ida"))))
                        .returning()
                        .list();
        assertThat(roots).extracting(Person::email).containsExactly("ann", "gus", "hal");
        assertThat(roots).extracting(Person::active).containsOnly(true); // its default
        assertThat(test.rows(EDGES)).hasSize(9).contains("ida<hal", "gus<", "fay<cid");
        assertThat(sent).hasSize(4);
        assertThat(roots).isEqualTo(rows("ann", "gus", "hal"));
    }

    private List<Person> rows(String... emails) {
        return db.from(people).where(people.email.in(List.of(emails))).orderBy(people.email).list();
    }

    @Test
    void whereTheKeysAreKnownAllTravelInOneRoundTrip() {
        for (int i = 0; i < OFTEN; i++) {
            empty();
            var ann = new Transfer(UUID.randomUUID(), "ann", 50, new Report("bob", 30));
            var cid = new Transfer(UUID.randomUUID(), "cid", 50, new Report("dan", 20));
            assertThat(db.insertGraph(List.of(ann, cid)).execute()).isEqualTo(4);
            assertThat(test.rows(EDGES)).containsExactly("ann<", "bob<ann", "cid<", "dan<cid");
            assertThat(wire.roundTrips()).isEqualTo(1);
            assertThat(wire.syncs()).isEqualTo(1);
        }
    }

    @Test
    void whatARowRefersToIsInsertedBeforeIt() {
        UUID id = UUID.randomUUID();
        var graph =
                new Transfer(
                        id, "bob", 30, hire("ann", hire("cid")), List.of(new Report("dan", 9)));
        Person bob = db.insertGraph(graph).returning().one();
        assertThat(bob.id()).isEqualTo(id);
        assertThat(test.rows(EDGES)).containsExactly("ann<", "bob<ann", "cid<ann", "dan<bob");
        assertThat(sent)
                .hasSize(3)
                .last()
                .isEqualTo("commit"); // those of ann travel with bob, and with those of bob
        assertThat(sent.get(1)).contains(" returning id, email, ").contains("; insert into people");
        assertThat(List.of(bob)).isEqualTo(rows("bob"));
    }

    @Test
    void whatFailsLeavesNothing() {
        for (int i = 0; i < OFTEN; i++) {
            assertThatThrownBy(
                            () -> db.insertGraph(hire("ann", hire("bob", hire("ann")))).execute())
                    .isInstanceOf(UniqueViolation.class);
            assertThat(test.rows(EDGES)).isEmpty();
            var known = new Transfer(UUID.randomUUID(), "ann", 50, new Report("ann", 30));
            assertThatThrownBy(() -> db.insertGraph(known).execute())
                    .isInstanceOf(UniqueViolation.class);
            assertThat(test.rows(EDGES)).isEmpty();
        }
    }

    @Test
    void inATransactionItIsAPartOfIt() {
        db.inTransaction(
                tx -> {
                    tx.insertGraph(TREE).execute();
                    assertThat(tx.from(people).count()).isEqualTo(6);
                });
        assertThat(wire.roundTrips()).isEqualTo(5);
        assertThat(sent).noneMatch(sql -> sql.contains("savepoint"));
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            tx.insertGraph(hire("gus", hire("hal"))).execute();
                                            throw new IllegalStateException("no");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(test.rows(EDGES)).hasSize(6);
    }

    @Test
    void anErrorAbortsTheTransactionAsOthersDo() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            assertThatThrownBy(
                                                            () ->
                                                                    tx.insertGraph(
                                                                                    hire(
                                                                                            "ann",
                                                                                            hire(
                                                                                                    "ann")))
                                                                            .execute())
                                                    .isInstanceOf(UniqueViolation.class);
                                            tx.from(people).count();
                                        }))
                .isInstanceOf(TransactionAborted.class);
        db.inTransaction(
                tx -> {
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    inner ->
                                                            inner.insertGraph(
                                                                            hire(
                                                                                    "ann",
                                                                                    hire("ann")))
                                                                    .execute()))
                            .isInstanceOf(UniqueViolation.class);
                    tx.insertGraph(hire("ann", hire("bob"))).execute();
                });
        assertThat(test.rows(EDGES)).containsExactly("ann<", "bob<ann");
    }

    @Test
    void policiesApplyAtEveryLevel() {
        test.execute(
                "do $$ begin if not exists (select from pg_roles where rolname = 'authenticated')"
                        + " then create role authenticated nologin; end if; end $$",
                "grant all on people to authenticated",
                "alter table people enable row level security",
                "create policy young on people using (true) with check (email like"
                        + " current_setting('app.user_id') || '%')");
        Db as = database.as(Session.user("a"));
        for (int i = 0; i < OFTEN; i++) {
            empty();
            as.insertGraph(hire("a1", hire("a2", hire("a3")))).execute();
            as.insertGraph(new Transfer(UUID.randomUUID(), "a4", 50, new Report("a5", 3)))
                    .execute();
            assertThat(wire.roundTrips()).isEqualTo(4 + 1);
            assertThatThrownBy(() -> as.insertGraph(hire("a6", hire("a7", hire("b")))).execute())
                    .isInstanceOf(SquallException.class)
                    .hasMessageContaining("row-level security");
            assertThat(test.rows(EDGES)).hasSize(5);
        }
        test.execute(
                "drop policy young on people", "alter table people disable row level security");
    }

    @Test
    void manyRowsArrive() {
        List<Transfer> all =
                IntStream.range(0, 300)
                        .mapToObj(
                                i ->
                                        new Transfer(
                                                UUID.randomUUID(),
                                                "boss" + i,
                                                i,
                                                IntStream.range(0, 30)
                                                        .mapToObj(n -> new Report(i + "/" + n, n))
                                                        .toArray(Report[]::new)))
                        .toList();
        assertThat(db.insertGraph(all).execute()).isEqualTo(300 * 31);
        assertThat(
                        test.rows(
                                "select count(*) from people p join people b on b.id = p.boss_id"
                                        + " where b.age::text = split_part(p.email, '/', 1)"))
                .containsExactly("9000");
    }

    @Test
    void aRowThatATriggerLeavesOutIsAnError() {
        test.execute(
                "create function skip() returns trigger language plpgsql as $$ begin if new.email ="
                        + " 'bob' then return null; end if; return new; end $$",
                "create trigger skip before insert on people for each row execute function skip()");
        try {
            assertThatThrownBy(() -> db.insertGraph(TREE).execute())
                    .isInstanceOf(RowNotInserted.class)
                    .hasMessageContaining("of 2 rows for people, 1 were inserted");
            assertThat(test.rows(EDGES)).isEmpty();
            assertThatThrownBy(() -> db.insertGraph(hire("bob")).returning().one())
                    .isInstanceOf(RowNotInserted.class);
        } finally {
            test.execute("drop trigger skip on people", "drop function skip");
        }
    }

    @Test
    void nothingIsNoGraph() {
        assertThatThrownBy(() -> db.insertGraph(List.<Hire>of()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("an insert of graphs has no graph")
                .hasMessageContaining("skip the insert");
        assertThatThrownBy(() -> db.insertGraph(List.of(TREE, TREE)).returning().one())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("one() is asked of 2 graphs");
        assertThat(sent).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what comes from json may have it
    void nullIsNoList() {
        assertThatThrownBy(() -> db.insertGraph(new Hire("ann", 1, null)).execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("Hire.reports is null");
        assertThat(sent).isEmpty();
    }

    private record Outside(String email) implements InsertOf<Person> {}

    @Test
    void whatTheProcessorHasNotSeenIsNoGraph() {
        record Unknown(String email) implements InsertOf<Person> {}
        assertThatThrownBy(() -> db.insertGraph(new Unknown("ann")).execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("UnknownInsert")
                .hasMessageContaining("move it out of the method");
        assertThatThrownBy(() -> db.insertGraph(new Outside("ann")).execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("InsertGraphTest_OutsideInsert")
                .hasMessageContaining("annotationProcessorPaths");
    }
}
