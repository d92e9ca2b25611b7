package dev.squall.run;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.NoRows;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.query.Row3;
import dev.squall.sample.PeopleTemplate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class BatchTest {

    private static final int OFTEN = 14; // a statement gets its server-side name at the 5th

    private final TestDatabase test;
    private final Wire wire;
    private final Database database;
    private final Db db;

    BatchTest(TestDatabase test) throws IOException {
        this.test = test;
        wire = new Wire(test.server().port());
        database =
                Database.connect(
                        wire.through(test.url()), ConnectionSettings.defaults().maxConnections(1));
        db = database.withoutSession();
    }

    @BeforeEach
    void people() {
        test.execute("truncate people", "grant all on people to public");
        insert("ann", 1);
        insert("bob", 2);
        wire.reset();
    }

    @AfterEach
    void healthy() {
        assertThat(db.sql("select current_user::text, current_setting('app.user_id', true)").maps())
                .hasSize(1);
        database.close();
        wire.close();
    }

    private void insert(String email, int age) {
        db.insert(people, p -> p.email(email).age(age)).execute();
    }

    private Row3<List<String>, Optional<Integer>, Long> ask(Db on) {
        return on.batch(
                on.select(people.email).from(people).orderBy(people.email),
                on.select(people.age).from(people).where(people.email.eq("bob")).asFirst(),
                on.from(people).asCount());
    }

    @Test
    void threeQuestionsAreOneRoundTrip() {
        for (int i = 0; i < OFTEN; i++) {
            wire.reset();
            assertThat(ask(db)).isEqualTo(new Row3<>(List.of("ann", "bob"), Optional.of(2), 2L));
            assertThat(wire.syncs()).isEqualTo(1);
            assertThat(wire.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void underASessionTheContextTravelsWithThem() {
        test.execute(
                "do $$ begin if not exists (select from pg_roles where rolname = 'authenticated')"
                        + " then create role authenticated nologin; end if; end $$");
        Db ann = database.as(Session.user("7"));
        for (int i = 0; i < OFTEN; i++) {
            wire.reset();
            assertThat(
                            ann.batch(
                                    ann.from(people).asCount(),
                                    ann.select(
                                                    dev.squall.Sql.sql(
                                                            dev.squall.type.Types.TEXT,
                                                            "current_user ||"
                                                                + " current_setting('app.user_id')"))
                                            .withoutFrom()
                                            .asOne()))
                    .isEqualTo(new Row2<>(2L, "authenticated7"));
            assertThat(wire.syncs()).isEqualTo(1);
            assertThat(wire.roundTrips()).isEqualTo(1);
        }
    }

    @Test
    void inATransactionTheyAreOneRoundTripOfIt() {
        for (int i = 0; i < OFTEN; i++) {
            wire.reset();
            assertThat(db.transaction(this::ask).value3()).isEqualTo(2L);
            assertThat(wire.roundTrips()).isEqualTo(2); // begin and the batch, commit
        }
    }

    @Test
    void writesAndWhatTheyReturnAreInIt() {
        for (int i = 0; i < OFTEN; i++) {
            String email = "new" + i;
            var all =
                    db.batch(
                            db.insert(people, p -> p.email(email).age(9)).returning().asOne(),
                            db.update(people).set(people.age, 10).where(people.email.eq(email)),
                            db.select(people.age).from(people).where(people.email.eq(email)),
                            db.delete(people).where(people.email.eq(email)));

            assertThat(all.value1().email()).isEqualTo(email);
            assertThat(all.value2()).isEqualTo(1L);
            assertThat(all.value3()).containsExactly(10);
            assertThat(all.value4()).isEqualTo(1L);
        }
    }

    @Test
    void whatFailsWritesNothing() {
        assertThatThrownBy(
                        () ->
                                db.batch(
                                        db.update(people).set(people.age, 99).allRows(),
                                        db.insert(people, p -> p.email("ann").age(1))))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("people_email_key");
        assertThat(db.from(people).where(people.age.eq(99)).count()).isZero();
        assertThatThrownBy(
                        () ->
                                db.batch(
                                        db.from(people).asCount(),
                                        db.from(people).where(people.age.eq(99)).asOne()))
                .isInstanceOf(NoRows.class);
        assertThat(ask(db).value3()).isEqualTo(2L);
    }

    @Test
    void whatIsRefusedWhenItIsReadWritesNothingEither() {
        var nobody = db.from(people).where(people.email.eq("nobody")).asOne();
        var grow = db.update(people).set(people.age, 9).where(people.email.eq("ann"));
        assertThatThrownBy(() -> db.batch(grow, nobody)).isInstanceOf(NoRows.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> tx.batch(grow, nobody)))
                .isInstanceOf(NoRows.class);
        assertThat(ages()).containsExactly("1", "2");

        db.batch(grow, db.from(people).where(people.email.eq("bob")).asOne());
        assertThat(ages()).containsExactly("2", "9");
    }

    private List<String> ages() {
        return test.rows("select age from people order by age");
    }

    @Test
    void muchBehindTheFirstTravelsBitByBitInOneTransaction() {
        String large = "x".repeat(50_000);
        wire.reset();
        var all =
                db.batch(
                        db.insert(people, p -> p.email("1" + large).age(1)),
                        db.insert(people, p -> p.email("2" + large).age(1)),
                        db.from(people).asCount());

        assertThat(all).isEqualTo(new Row3<>(1L, 1L, 4L));
        assertThat(wire.roundTrips()).isEqualTo(3); // one, two with the count, commit
        assertThatThrownBy(
                        () ->
                                db.batch(
                                        db.update(people).set(people.age, 99).allRows(),
                                        db.insert(people, p -> p.email("3" + large).age(1)),
                                        db.insert(people, p -> p.email("ann").age(1))))
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.from(people).where(people.age.eq(99)).count()).isZero();
    }

    @Test
    void upToNineAreTyped() {
        var q = db.from(people).asCount();
        assertThat(db.batch(q, q, q, q, q, q, q, q, q).value9()).isEqualTo(2L);
        assertThat(db.batch(q, q, q, q, q, q, q, q).value8()).isEqualTo(2L);
        assertThat(db.batch(q, q, q, q, q, q, q).value7()).isEqualTo(2L);
        assertThat(db.batch(q, q, q, q, q, q).value6()).isEqualTo(2L);
        assertThat(db.batch(q, q, q, q, q).value5()).isEqualTo(2L);
    }
}
