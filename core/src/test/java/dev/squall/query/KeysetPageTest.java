package dev.squall.query;

import static dev.squall.Sql.after;
import static dev.squall.Sql.before;
import static dev.squall.Sql.first;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidCursor;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSettings;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.StatementListener;
import dev.squall.sample.PeopleTemplate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class KeysetPageTest {

    private static final String KEY = "a key of at least 32 characters, really";
    private static final String OLD_KEY = "an older key, which is still believed.";

    private final List<String> sent = new ArrayList<>();
    private final TestDatabase test;
    private final Database database;
    private final Db db;

    KeysetPageTest(TestDatabase test) {
        this.test = test;
        StatementListener listener = (sql, values) -> sent.add(sql);
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .cursorKeys(KEY)
                                .listener(listener));
        db = database.withoutSession();
    }

    @BeforeEach
    void people() {
        db.delete(people).allRows().execute();
        db.insertAll(
                        people,
                        List.of("a", "b", "c", "d", "e"),
                        (p, n) -> p.email(n).age(n.charAt(0) % 2))
                .execute();
        sent.clear();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).exists()).isTrue();
        database.close();
    }

    private Select1<String> byAge() {
        return db.select(people.email).from(people).orderBy(people.age.asc(), people.email.asc());
    }

    @Test
    void pagesFollowEachOtherBothWays() {
        Page<String> one = byAge().page(first(), 2);
        Page<String> two = byAge().page(after(one.next()), 2);
        Page<String> three = byAge().page(after(two.next()), 2);
        Page<String> again = byAge().page(before(Objects.requireNonNull(three.previous())), 2);

        assertThat(one.rows()).containsExactly("b", "d");
        assertThat(one.previous()).isNull();
        assertThat(one.hasMore()).isTrue();
        assertThat(two.rows()).containsExactly("a", "c");
        assertThat(three.rows()).containsExactly("e");
        assertThat(three.hasMore()).isFalse();
        assertThat(again.rows()).containsExactly("a", "c");
        assertThat(again.next()).isEqualTo(two.next());
        assertThat(again.previous()).isEqualTo(two.previous());
        assertThat(one.map(String::length).rows()).containsExactly(1, 1);
        assertThat(byAge().page(after(null), 2)).isEqualTo(one);
    }

    @Test
    void oneDirectionIsARowComparison() {
        Page<String> one = byAge().page(first(), 2);
        byAge().page(after(one.next()), 2);
        db.select(people.email)
                .from(people)
                .where(people.active)
                .orderBy(people.id.desc())
                .page(first(), 2);

        assertThat(sent)
                .containsExactly(
                        "select people.email, people.age, people.email from people"
                                + " order by people.age, people.email limit 3",
                        "select people.email, people.age, people.email from people"
                                + " where (people.age, people.email) > (?, ?)"
                                + " order by people.age, people.email limit 3",
                        "select people.email, people.id from people where people.active"
                                + " order by people.id desc limit 3");
    }

    @Test
    void mixedDirectionsAndNullsAreComparedOneByOne() {
        var query =
                db.select(people.email)
                        .from(people)
                        .where(people.active)
                        .orderBy(people.firstName, people.age.desc(), people.email);
        Page<String> one = query.page(first(), 2);
        query.page(after(one.next()), 2);

        assertThat(sent.get(1))
                .isEqualTo(
                        "select people.email, people.first_name, people.age, people.email"
                                + " from people where people.active and (people.first_name is null"
                                + " and (false or people.age <= ? and (people.age < ?"
                                + " or people.email > ?)))"
                                + " order by people.first_name, people.age desc, people.email"
                                + " limit 3");
    }

    @Test
    void anEmptyPageLeadsBackToItsPlace() {
        Page<String> one = byAge().page(first(), 2);
        db.delete(people).where(people.email.in("a", "c", "e")).execute();
        Page<String> none = byAge().page(after(one.next()), 2);

        assertThat(none.rows()).isEmpty();
        assertThat(none.hasMore()).isFalse();
        assertThat(byAge().page(before(Objects.requireNonNull(none.previous())), 5).rows())
                .containsExactly("b", "d");
    }

    @Test
    void aCursorOfSomethingElseIsRefused() {
        String cursor = Objects.requireNonNull(byAge().page(first(), 2).next());
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[bytes.length - 1]++;
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        for (String wrong :
                List.of(forged, "", "x", "a b", cursor.substring(0, 43), cursor + "A")) {
            assertThatThrownBy(() -> byAge().page(after(wrong), 2))
                    .as(wrong)
                    .isInstanceOf(InvalidCursor.class)
                    .hasMessageStartingWith("SQ333 the cursor is not one of this query");
        }
        assertThatThrownBy(
                        () ->
                                byAge().orderBy(people.age.desc(), people.email.desc())
                                        .page(after(cursor), 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> byAge().where(people.active).page(after(cursor), 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> byAge().where(people.active).page(before(cursor), 2))
                .isInstanceOf(InvalidCursor.class);
    }

    @Test
    void keysAreReplacedOneAfterTheOther() {
        String cursor = byAge().page(first(), 2).next();
        try (Database next = connect(OLD_KEY, KEY);
                Database last = connect(OLD_KEY)) {
            assertThat(page(next, cursor)).containsExactly("a", "c");
            assertThatThrownBy(() -> page(last, cursor)).isInstanceOf(InvalidCursor.class);
        }
    }

    private Database connect(String first, String... older) {
        return Database.connect(test.url(), ConnectionSettings.defaults().cursorKeys(first, older));
    }

    private static List<String> page(Database database, @Nullable String cursor) {
        return database.withoutSession()
                .select(people.email)
                .from(people)
                .orderBy(people.age.asc(), people.email.asc())
                .page(after(cursor), 2)
                .rows();
    }

    @Test
    void withoutAKeyThereIsNoCursor() {
        try (Database keyless = Database.connect(test.url())) {
            assertThatThrownBy(() -> page(keyless, null))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("CURSOR_KEY");
            assertThat(keyless.withoutSession().from(people).count()).isEqualTo(5);
        }
        assertThatThrownBy(() -> ConnectionSettings.defaults().cursorKeys("short"))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageNotContaining("short\"");
    }

    @Test
    void anOrderInWhichRowsAreEqualIsRefused() {
        assertThatThrownBy(() -> db.from(people).orderBy(people.age).page(first(), 2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("end it with a key: people.id");
        assertThatThrownBy(() -> db.from(people).page(first(), 2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("without an order");
        assertThatThrownBy(
                        () ->
                                db.select(people.age)
                                        .from(people)
                                        .groupBy(people.age)
                                        .orderBy(people.age)
                                        .page(first(), 2))
                .isInstanceOf(InvalidQuery.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void pagesHaveALargestSize() {
        for (int size : List.of(0, -1, 1_001)) {
            assertThatThrownBy(() -> byAge().page(first(), size))
                    .isInstanceOf(InvalidQuery.class)
                    .hasMessageContaining("is not between 1 and 1000");
            assertThatThrownBy(() -> byAge().page(1, size)).isInstanceOf(InvalidQuery.class);
        }
    }

    @Test
    void pagesByNumberKnowTheirTotal() {
        NumberedPage<String> two = byAge().page(2, 2);

        assertThat(two).isEqualTo(new NumberedPage<>(List.of("a", "c"), 2, 2, 5));
        assertThat(two.pages()).isEqualTo(3);
        assertThat(two.hasMore()).isTrue();
        assertThat(byAge().page(9, 2)).isEqualTo(new NumberedPage<>(List.of(), 9, 2, 5));
        assertThat(sent.getFirst())
                .isEqualTo(
                        "select count(*) from people; select people.email from people"
                                + " order by people.age, people.email limit 2 offset ?");
        assertThatThrownBy(() -> byAge().page(0, 2)).isInstanceOf(InvalidQuery.class);
    }
}
