package dev.squall.mutation;

import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.query.CopyOptions.binary;
import static dev.squall.query.CopyOptions.csv;
import static dev.squall.query.CopyOptions.text;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.INTEGER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.EncodingException;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidValue;
import dev.squall.error.PoolExhausted;
import dev.squall.error.StatementCancelled;
import dev.squall.error.StatementTimeout;
import dev.squall.error.TransactionAborted;
import dev.squall.error.TransactionMisuse;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Cancellation;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Execution;
import dev.squall.sample.FourPeople;
import dev.squall.sample.NewPerson;
import dev.squall.sample.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class CopyTest {

    private static final int MANY = 200_000;

    private final List<String> sent = new ArrayList<>();
    private final List<Execution> heard = new ArrayList<>();
    private final TestDatabase test;
    private final Database database;
    private final Db db;
    private final int backend;

    CopyTest(TestDatabase test) {
        this.test = test;
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql))
                                .onExecution(heard::add));
        db = database.withoutSession();
        backend = backend();
        forget();
    }

    private int backend() {
        return db.sql("select pg_backend_pid()").list((Integer pid) -> pid).getFirst();
    }

    private void forget() {
        sent.clear();
        heard.clear();
    }

    /// The pool has one connection, and it is still the same one.
    @AfterEach
    void connectionAndPoolAreHealthy() {
        assertThat(backend()).isEqualTo(backend);
        db.inTransaction(tx -> assertThat(tx.from(people).count()).isGreaterThanOrEqualTo(4));
        db.delete(people).where(people.email.like("c-%")).execute();
        database.close();
    }

    private long copied() {
        return db.from(people).where(people.email.like("c-%")).count();
    }

    private static NewPerson person(int i) {
        return NewPerson.email("c-" + i).age(i);
    }

    @Test
    void rowsAreCopied() {
        assertThat(db.copy(people, List.of("c-1", "c-2"), (p, e) -> p.email(e).age(7)).execute())
                .isEqualTo(2);
        assertThat(sent)
                .containsExactly(
                        "begin; copy people (email, age) from stdin (format binary)", "commit");
        assertThat(db.copy(people, Stream.of("c-3"), (p, e) -> p.email(e).age(7)).execute())
                .isEqualTo(1);
        assertThat(db.copy(people, List.of(person(4).firstName(null))).execute()).isEqualTo(1);
        UUID id = UUID.randomUUID();
        assertThat(
                        db.copy(
                                        people,
                                        Stream.of(
                                                person(5).id(id).firstName("żółć").bossId(null),
                                                person(6)
                                                        .id(UUID.randomUUID())
                                                        .firstName(null)
                                                        .bossId(id)))
                                .execute())
                .isEqualTo(2);
        assertThat(sent)
                .contains(
                        "begin; copy people (id, email, first_name, age, boss_id) from stdin"
                                + " (format binary)");
        assertThat(
                        db.from(people)
                                .where(people.email.like("c-%"))
                                .orderBy(people.email.asc())
                                .list())
                .extracting(Person::email, Person::firstName, Person::age, Person::active)
                .startsWith(org.assertj.core.groups.Tuple.tuple("c-1", null, 7, true))
                .contains(org.assertj.core.groups.Tuple.tuple("c-5", "żółć", 5, true))
                .hasSize(6);
    }

    @Test
    void withoutARowNothingIsSent() {
        assertThat(db.copy(people, Stream.<NewPerson>empty()).execute()).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void manyRowsAreTakenWhileTheyAreSent() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> numbers =
                IntStream.range(0, MANY)
                        .boxed()
                        .peek(i -> most.set(Math.max(most.get(), made.incrementAndGet() - i)))
                        .onClose(() -> closed.set(true));
        AtomicInteger sum = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            long in =
                                                    tx.copy(
                                                                    people,
                                                                    numbers,
                                                                    (p, i) ->
                                                                            p.email("c-" + i)
                                                                                    .age(i))
                                                            .execute();
                                            assertThat(in).isEqualTo(MANY);
                                            assertThat(most.get()).isEqualTo(1);
                                            assertThat(closed).isTrue();
                                            long out =
                                                    tx.from(people)
                                                            .where(people.email.like("c-%"))
                                                            .orderBy(people.age.asc())
                                                            .copyOut(p -> count(p, sum));
                                            assertThat(out).isEqualTo(MANY);
                                            throw new Sorry();
                                        }))
                .isInstanceOf(Sorry.class);
        assertThat(sum.get()).isEqualTo(MANY);
    }

    private static void count(Person person, AtomicInteger sum) {
        if (person.age() != sum.getAndIncrement()) {
            throw new IllegalStateException(person.email());
        }
    }

    /// What a table has not taken yet can be counted on the other side of the wire.
    @Test
    void fewRowsWaitToBeSent() {
        Database other = Database.connect(test.url());
        Db side = other.withoutSession();
        AtomicInteger most = new AtomicInteger();
        Stream<NewPerson> rows =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i -> {
                                    if (i == 19_999) {
                                        most.set(i - processed(side));
                                    }
                                    return person(i).firstName("x".repeat(2_000));
                                });
        assertThat(db.copy(people, rows).execute()).isEqualTo(20_000);
        assertThat(most.get()).isBetween(0, 15_000);
        other.close();
    }

    private static int processed(Db side) {
        return side.sql("select coalesce(max(tuples_processed), 0)::int from pg_stat_progress_copy")
                .list((Integer n) -> n)
                .getFirst();
    }

    @Test
    void everyRowSetsTheColumnsOfTheFirst() {
        assertThatThrownBy(
                        () ->
                                db.copy(people, List.of(person(1), person(2).firstName("x")))
                                        .execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining(
                        "row 2 of a COPY sets people.first_name, unlike the first row")
                .hasMessageContaining("use insertAll");
        assertThatThrownBy(
                        () ->
                                db.copy(people, List.of(person(1).firstName("x"), person(2)))
                                        .execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("row 2 of a COPY does not set people.first_name");
        assertThat(copied()).isZero();
    }

    @Test
    void whatATypeCannotHoldIsRefused() {
        List<NewPerson> rows = List.of(person(1), NewPerson.email("c-secret\0").age(1));
        assertThatThrownBy(() -> db.copy(people, rows).execute())
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the value of people.email in row 2 cannot be sent as text")
                .hasMessageNotContaining("secret");
        assertThat(heard.getLast().outcome()).isEqualTo("EncodingException");
        assertThat(copied()).isZero();
    }

    @Test
    void aBrokenConstraintIsAnErrorAsElsewhere() {
        assertThatThrownBy(
                        () -> db.copy(people, List.of(person(1), person(2), person(1))).execute())
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("A row of people with this email exists already")
                .hasMessageContaining("copied      people, line 3")
                .hasMessageContaining(
                        "statement   copy people (email, age) from stdin (format binary)")
                .hasMessageContaining(
                        "COPY knows no conflicts: use insertAll(…).onConflict(people.email)")
                .hasMessageNotContaining("c-1");
        assertThat(heard.getLast().outcome()).isEqualTo("UniqueViolation");
        assertThatThrownBy(
                        () ->
                                db.copy(people, List.of(person(1).bossId(UUID.randomUUID())))
                                        .execute())
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(copied()).isZero();
        assertThat(sent).contains("rollback").doesNotContain("commit");
    }

    @Test
    void whatTheServerRefusesNamesTheColumnAndTheRow() {
        test.execute("alter table people add constraint few check (age < 100)");
        test.execute("alter table people alter first_name type varchar(5)");
        List<NewPerson> rows = List.of(person(1).firstName("x"), person(2).firstName("secret"));
        assertThatThrownBy(() -> db.copy(people, rows).execute())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("value too long for type character varying(5)")
                .hasMessageContaining("copied      people, line 2, column first_name")
                .hasMessageNotContaining("secret");
        test.execute("alter table people drop constraint few");
        test.execute("alter table people alter first_name type text");
        assertThat(copied()).isZero();
    }

    @Test
    void aSourceThatFailsLeavesNothing() {
        AtomicBoolean closed = new AtomicBoolean();
        for (int failing : List.of(0, 1, 50_000)) {
            closed.set(false);
            Stream<Integer> numbers =
                    IntStream.iterate(0, i -> i + 1).boxed().onClose(() -> closed.set(true));
            assertThatThrownBy(
                            () ->
                                    db.copy(
                                                    people,
                                                    numbers,
                                                    (p, i) -> {
                                                        if (i == failing) {
                                                            throw new Sorry();
                                                        }
                                                        return p.email("c-" + i).age(i);
                                                    })
                                            .execute())
                    .isInstanceOf(Sorry.class);
            assertThat(closed).isTrue();
        }
        assertThat(heard.getLast().outcome()).isEqualTo("StatementCancelled");
        assertThat(heard.getLast().error().orElseThrow())
                .hasMessageContaining("COPY was given up: the application's side of it failed");
        assertThat(copied()).isZero();
    }

    @Test
    void listenersHearOfCopies() {
        db.tagged("route", "/x").copy(people, List.of(person(1), person(2))).execute();
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().sql())
                .isEqualTo("copy people (email, age) from stdin (format binary)");
        assertThat(heard.getFirst().rows()).isEqualTo(2);
        assertThat(heard.getFirst().outcome()).isEqualTo("success");
        assertThat(sent.getFirst()).endsWith("(format binary) /*route='%2Fx'*/");
        assertThat(db.from(people).where(people.age.eq(2)).copyOut(_ -> {})).isEqualTo(1);
        assertThat(heard.getLast().rows()).isEqualTo(1);
        assertThat(heard.getLast().sql()).contains("where people.age = ?");
        assertThat(heard.getLast().binds()).isEqualTo("1: integer");
    }

    @Test
    void aTransactionRollsItBack() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            tx.copy(people, List.of(person(1))).execute();
                                            assertThat(tx.from(people).count()).isEqualTo(5);
                                            try (Database other = Database.connect(test.url())) {
                                                assertThat(
                                                                other.withoutSession()
                                                                        .from(people)
                                                                        .count())
                                                        .isEqualTo(4);
                                            }
                                            throw new Sorry();
                                        }))
                .isInstanceOf(Sorry.class);
        assertThat(copied()).isZero();
        db.inTransaction(
                tx -> {
                    tx.copy(people, List.of(person(1))).execute();
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    in ->
                                                            in.copy(
                                                                            people,
                                                                            List.of(
                                                                                    person(2),
                                                                                    person(1)))
                                                                    .execute()))
                            .isInstanceOf(UniqueViolation.class);
                    assertThat(tx.copy(people, List.of(person(3))).execute()).isEqualTo(1);
                });
        assertThat(copied()).isEqualTo(2);
    }

    @Test
    void aFailureAbortsTheTransaction() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            assertThatThrownBy(
                                                            () ->
                                                                    tx.copy(
                                                                                    people,
                                                                                    List.of(1),
                                                                                    (p, i) -> {
                                                                                        throw new Sorry();
                                                                                    })
                                                                            .execute())
                                                    .isInstanceOf(Sorry.class);
                                            assertThat(tx.from(people).count()).isEqualTo(4);
                                            Stream<NewPerson> rows =
                                                    Stream.of(person(1), person(2))
                                                            .peek(CopyTest::failAtTwo);
                                            assertThatThrownBy(
                                                            () -> tx.copy(people, rows).execute())
                                                    .isInstanceOf(Sorry.class);
                                        }))
                .isInstanceOf(TransactionAborted.class)
                .hasCauseInstanceOf(StatementCancelled.class);
        assertThat(copied()).isZero();
    }

    private static void failAtTwo(NewPerson row) {
        if (Integer.valueOf(2).equals(row.get(people.age))) {
            throw new Sorry();
        }
    }

    @Test
    void aConnectionThatCopiesDoesNothingElse() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx ->
                                                tx.copy(
                                                                people,
                                                                List.of(1, 2),
                                                                (p, i) ->
                                                                        p.email("c-" + i)
                                                                                .age(
                                                                                        i == 1
                                                                                                ? 1
                                                                                                : (int)
                                                                                                        tx.from(
                                                                                                                        people)
                                                                                                                .count()))
                                                        .execute()))
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageContaining("a transaction's connection is used while it copies");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx ->
                                                tx.copy(
                                                                people,
                                                                tx.from(people).stream(),
                                                                (p, one) ->
                                                                        p.email("c-" + one.email())
                                                                                .age(1))
                                                        .execute()))
                .isInstanceOf(TransactionMisuse.class);
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx ->
                                                tx.from(people)
                                                        .copyOut(_ -> tx.from(people).count())))
                .isInstanceOf(TransactionMisuse.class);
        assertThatThrownBy(() -> db.from(people).copyOut(_ -> db.from(people).count()))
                .isInstanceOf(PoolExhausted.class);
        assertThat(copied()).isZero();
    }

    @Test
    void aLimitOfTimeEndsIt() {
        Db soon = db.within(Duration.ofMillis(300));
        assertThatThrownBy(() -> soon.copy(people, slowly()).execute())
                .isInstanceOf(StatementTimeout.class);
        assertThatThrownBy(
                        () ->
                                soon.select(sql(INTEGER, "generate_series(1, 10000)"))
                                        .withoutFrom()
                                        .copyOut(CopyTest::sleep))
                .isInstanceOf(StatementTimeout.class);
        db.inTransaction(
                tx -> {
                    Db hour = tx.within(Duration.ofHours(1));
                    assertThat(hour.copy(people, List.of(person(1))).execute()).isEqualTo(1);
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    in ->
                                                            in.within(Duration.ofMillis(300))
                                                                    .copy(people, slowly())
                                                                    .execute()))
                            .isInstanceOf(StatementTimeout.class);
                    assertThat(
                                    tx.sql("select current_setting('statement_timeout')")
                                            .list((String s) -> s))
                            .containsExactly("30s");
                });
        assertThat(copied()).isEqualTo(1);
    }

    @Test
    void aHandleAndAnInterruptCancelIt() {
        Cancellation stop = new Cancellation();
        assertThatThrownBy(
                        () ->
                                db.cancelledBy(stop)
                                        .copy(
                                                people,
                                                slowly().peek(
                                                                r -> {
                                                                    if (Integer.valueOf(7)
                                                                            .equals(
                                                                                    r.get(
                                                                                            people.age))) {
                                                                        stop.cancel();
                                                                    }
                                                                }))
                                        .execute())
                .isInstanceOf(StatementCancelled.class);
        assertThatThrownBy(() -> db.cancelledBy(stop).from(people).copyOut(_ -> {}))
                .isInstanceOf(StatementCancelled.class);
        assertThatThrownBy(
                        () ->
                                db.copy(
                                                people,
                                                Stream.iterate(0, i -> i + 1).map(CopyTest::person),
                                                (p, row) -> {
                                                    if (Integer.valueOf(7)
                                                            .equals(row.get(people.age))) {
                                                        Thread.currentThread().interrupt();
                                                    }
                                                    return row;
                                                })
                                        .execute())
                .isInstanceOf(StatementCancelled.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(copied()).isZero();
    }

    /// Rows without an end, a hundred a second.
    private static Stream<NewPerson> slowly() {
        return Stream.iterate(0, i -> i + 1)
                .map(
                        i -> {
                            sleep(null);
                            return person(i).firstName("x".repeat(10_000));
                        });
    }

    private static void sleep(@org.jspecify.annotations.Nullable Object any) {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void queriesAreCopiedOutWithTheirValuesInTheText() {
        List<String> names = new ArrayList<>();
        var query =
                db.select(people.email, people.age, people.firstName)
                        .from(people)
                        .where(people.email.in("ann", "b'o\"b\\", "cid"))
                        .where(people.age.gt(10))
                        .orderBy(people.email.asc())
                        .limit(5);
        assertThat(query.copyOut(row -> names.add(row.value1() + row.value3()))).isEqualTo(2);
        assertThat(names).containsExactly("annAnn", "cidnull");
        assertThat(sent)
                .contains(
                        "begin; copy (select copied.c1::text, copied.c2::int4, copied.c3::text from"
                                + " (select people.email, people.age, people.first_name from people"
                                + " where people.email = any(?) and people.age > ? order by"
                                + " people.email limit 5) as copied (c1, c2, c3)) to stdout (format"
                                + " binary)");
        List<Person> whole = new ArrayList<>();
        db.from(people).orderBy(people.email.asc()).copyOut(whole::add);
        assertThat(whole).isEqualTo(db.from(people).orderBy(people.email.asc()).list());
        List<Integer> numbers = new ArrayList<>();
        assertThat(
                        db.select(people.age)
                                .from(people)
                                .union(select(people.age.plus(100)).from(people))
                                .copyOut(numbers::add))
                .isEqualTo(6);
        assertThat(numbers).containsExactlyInAnyOrder(20, 30, 50, 120, 130, 150);
        assertThat(db.from(people).where(people.age.gt(1000)).copyOut(_ -> {})).isZero();
    }

    /// A type that was given by hand may be wrong: then the server says so, or converts.
    @Test
    void bytesAreReadAsWhatTheyAre() {
        List<Integer> read = new ArrayList<>();
        db.select(sql(INTEGER, "7::bigint")).withoutFrom().copyOut(read::add);
        db.select(sql(INTEGER, "'8'")).withoutFrom().copyOut(read::add);
        assertThat(read).containsExactly(7, 8);
        assertThatThrownBy(
                        () ->
                                db.select(sql(INTEGER, "5000000000"))
                                        .withoutFrom()
                                        .copyOut(read::add))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aReaderThatFailsStopsTheServer() {
        var many = db.select(sql(INTEGER, "generate_series(1, 10000000)")).withoutFrom();
        AtomicInteger seen = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                many.copyOut(
                                        n -> {
                                            if (seen.incrementAndGet() == 1_000) {
                                                throw new Sorry();
                                            }
                                        }))
                .isInstanceOf(Sorry.class);
        assertThat(seen.get()).isEqualTo(1_000);
        assertThat(heard.getLast().outcome()).isEqualTo("StatementCancelled");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx ->
                                                assertThatThrownBy(
                                                                () ->
                                                                        tx.select(
                                                                                        sql(
                                                                                                INTEGER,
                                                                                                "generate_series(1,"
                                                                                                    + " 10000000)"))
                                                                                .withoutFrom()
                                                                                .copyOut(
                                                                                        _ -> {
                                                                                            throw new Sorry();
                                                                                        }))
                                                        .isInstanceOf(Sorry.class)))
                .isInstanceOf(TransactionAborted.class);
    }

    @Test
    void whatFailsOnTheServerShowsNoValue() {
        assertThatThrownBy(
                        () ->
                                db.select(sql(INTEGER, "({} || 'x')::int", "secret"))
                                        .withoutFrom()
                                        .copyOut(_ -> {}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(
                        () ->
                                db.select(sql(INTEGER, "1 {}", "secret"))
                                        .withoutFrom()
                                        .copyOut(_ -> {}))
                .hasMessageContaining("syntax error")
                .hasMessageNotContaining("secret");
    }

    @Test
    void filesAreCopied() throws IOException {
        String csv = "email,age,first_name\nc-1,7,\"a \"\"b\"\"\"\nc-2,8,\n";
        assertThat(
                        db.copy(
                                        people,
                                        new ByteArrayInputStream(csv.getBytes(UTF_8)),
                                        csv().headerMatch())
                                .columns(people.email, people.age, people.firstName)
                                .execute())
                .isEqualTo(2);
        assertThat(sent)
                .contains(
                        "begin; copy people (email, age, first_name) from stdin (format csv, header"
                                + " match)");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var query =
                db.select(people.email, people.age, people.firstName)
                        .from(people)
                        .where(people.email.like("c-%"))
                        .orderBy(people.email.asc());
        assertThat(query.copyOut(out, csv().header())).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEqualTo(csv);
        out.reset();
        query.copyOut(out, csv().delimiter(';'));
        query.copyOut(out, text());
        query.copyOut(out, csv().delimiter('\t'));
        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        "c-1;7;\"a \"\"b\"\"\"\nc-2;8;\nc-1\t7\ta \"b\"\nc-2\t8\t\\N\n"
                                + "c-1\t7\t\"a \"\"b\"\"\"\nc-2\t8\t\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(db.from(people).copyOut(bytes, binary())).isEqualTo(6);
        db.inTransaction(
                tx -> {
                    tx.delete(people).allRows().execute();
                    var in = new ByteArrayInputStream(bytes.toByteArray());
                    assertThat(tx.copy(people, in, binary()).execute()).isEqualTo(6);
                });
        assertThat(copied()).isEqualTo(2);
    }

    @Test
    void aFileThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(
                        () ->
                                db.copy(
                                                people,
                                                new ByteArrayInputStream(
                                                        "c-9,secret\n".getBytes(UTF_8)),
                                                csv())
                                        .columns(people.email, people.age)
                                        .execute())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("copied      people, line 1, column age")
                .hasMessageNotContaining("secret");
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> db.copy(people, broken, csv()).columns(people.email).execute())
                .isInstanceOf(UncheckedIOException.class);
        OutputStream full = OutputStream.nullOutputStream();
        full.close();
        assertThatThrownBy(() -> db.from(people).copyOut(full, csv()))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> csv().delimiter('x')).isInstanceOf(InvalidQuery.class);
        assertThat(copied()).isZero();
    }

    private static final class Sorry extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
