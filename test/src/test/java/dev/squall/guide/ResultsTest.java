package dev.squall.guide;

import static dev.squall.Sql.after;
import static dev.squall.Sql.before;
import static dev.squall.Sql.nullableParam;
import static dev.squall.Sql.param;
import static dev.squall.Sql.select;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidSorting;
import dev.squall.error.UniqueViolation;
import dev.squall.expr.Ordering;
import dev.squall.expr.TextParam;
import dev.squall.guide.schema.DayStats;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.NumberedPage;
import dev.squall.query.Page;
import dev.squall.query.Prepared;
import dev.squall.query.Row2;
import dev.squall.query.Row3;
import dev.squall.query.Sorting;
import dev.squall.run.ConnectionSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class ResultsTest {

    private static final String KEY = "a key for tests, of 32 characters or more";

    private final List<String> sent = new ArrayList<>();
    private final Database database;
    private final Db db;

    ResultsTest(TestDatabase test) {
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .cursorKeys(KEY)
                                .listener((sql, values) -> sent.add(sql)));
        db = database.withoutSession();
    }

    @BeforeEach
    void users() {
        for (String name : List.of("Ann", "Bob", "Cid")) {
            db.insert(
                            users,
                            u ->
                                    u.cognitoSub(name)
                                            .email(name.toLowerCase(Locale.ROOT) + "@example.com")
                                            .firstName(name))
                    .execute();
        }
        db.insert(stats, s -> s.day(LocalDate.of(2026, 1, 1)).hits(3)).execute();
        sent.clear();
    }

    @AfterEach
    void empty() {
        db.delete(users).allRows().execute();
        db.delete(stats).allRows().execute();
        database.close();
    }

    @Test
    void maps() {
        // region maps
        Map<UUID, User> byId = db.from(users).map(User::id); // a key twice is an error
        Map<String, @Nullable String> names =
                db.select(users.email, users.firstName).from(users).map(Row2::value1, Row2::value2);
        Map<LocalDate, List<DayStats>> perDay = db.from(stats).grouped(DayStats::day);
        List<Map<String, @Nullable Object>> json =
                db.select(stats.day, stats.hits).from(stats).maps(); // for tools
        // endregion
        assertThat(byId).hasSize(3);
        assertThat(names).containsEntry("ann@example.com", "Ann");
        assertThat(perDay).hasSize(1);
        assertThat(json).hasToString("[{day=2026-01-01, hits=3}]");
    }

    @Test
    void batchesOfRows() {
        List<String> index = new ArrayList<>();
        // region for-each
        db.select(users.email)
                .from(users)
                .orderBy(users.email)
                .forEach(2, batch -> index.add(String.join(" ", batch)));
        // endregion
        assertThat(index).containsExactly("ann@example.com bob@example.com", "cid@example.com");
    }

    @Test
    void veryManyRows() {
        StringBuilder csv = new StringBuilder();
        // region copy-out
        long rows =
                db.select(users.email, users.createdAt)
                        .from(users)
                        .where(users.email.like("%example.com"))
                        .copyOut(user -> csv.append(user.value1()).append('\n'));
        // endregion
        assertThat(rows).isEqualTo(3);
        assertThat(csv).hasToString("ann@example.com\nbob@example.com\ncid@example.com\n");
        assertThat(sent)
                .contains(
                        "begin; copy (select copied.c1::text, copied.c2::timestamptz from (select"
                                + " users.email, users.created_at from users where users.email like"
                                + " ?) as copied (c1, c2)) to stdout (format binary)");
    }

    @Test
    void pages() {
        String cursor = null;
        // region pages
        var newest =
                db.select(users.email)
                        .from(users)
                        .orderBy(users.createdAt.desc(), users.id.desc()); // ends in a key

        Page<String> page = newest.page(after(cursor), 2); // null: the first page
        Page<String> next = newest.page(after(page.next()), 2);
        Page<String> back = newest.page(before(Objects.requireNonNull(next.previous())), 2);
        // endregion
        assertThat(page.rows()).containsExactly("cid@example.com", "bob@example.com");
        assertThat(next.rows()).containsExactly("ann@example.com");
        assertThat(next.hasMore()).isFalse();
        assertThat(back).isEqualTo(page);
        assertThat(sent.get(1))
                .isEqualTo(
                        "select users.email, users.created_at, users.id from users"
                                + " where (users.created_at, users.id) < (?, ?)"
                                + " order by users.created_at desc, users.id desc limit 3");
    }

    @Test
    void numberedPages() {
        // region numbered
        NumberedPage<User> page = db.from(users).orderBy(users.email).page(2, 2);
        // endregion
        assertThat(page.rows()).hasSize(1);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.pages()).isEqualTo(2);
        assertThat(sent.getFirst()).startsWith("select count(*) from users; select users.id,");
    }

    // region sorting
    private static final Sorting SORTING =
            Sorting.of("name", users.lastName, "created", users.createdAt)
                    .otherwise(users.id.asc());

    // endregion

    @Test
    void sorting() {
        String wish = "-created,name";
        // region parse
        List<Ordering> order = SORTING.parse(wish); // anything else: InvalidSorting
        List<User> sorted = db.from(users).orderBy(order).list();
        // endregion
        assertThat(sorted).hasSize(3);
        assertThat(db.from(users).orderBy(order).toString())
                .endsWith("order by users.created_at desc, users.last_name, users.id");
        assertThatThrownBy(() -> SORTING.parse("email")).isInstanceOf(InvalidSorting.class);
    }

    @Test
    void severalStatementsInOneRoundTrip() {
        UUID id = db.select(users.id).from(users).limit(1).one();
        sent.clear();
        // region batch
        Row3<Optional<User>, List<DayStats>, Long> all =
                db.batch(
                        db.from(users).where(users.id.eq(id)).asFirst(),
                        db.from(stats).where(stats.hits.gt(1)),
                        db.update(users).set(users.lastName, "Lee").where(users.id.eq(id)));
        // endregion
        assertThat(all.value1().orElseThrow().id()).isEqualTo(id);
        assertThat(all.value2()).hasSize(1);
        assertThat(all.value3()).isEqualTo(1);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .contains("; select stats.day, stats.hits from stats where stats.hits > ?; update");
    }

    // region param
    private static final TextParam<String> EMAIL = param("email", TEXT);

    // endregion

    @Test
    void prepared() {
        // region prepare
        Prepared<User> byEmail = db.from(users).where(users.email.eq(EMAIL)).prepare();
        Optional<User> ann = byEmail.with(EMAIL, "ann@example.com").first();
        // endregion
        assertThat(ann).isPresent();
        assertThat(byEmail.toString()).endsWith("from users where users.email = ?");
    }

    // region nullable-param
    private static final TextParam<@Nullable String> NAME = nullableParam("name", TEXT);

    // endregion

    @Test
    void preparedWrites() {
        // region prepared-writes
        var rename =
                db.update(users).set(users.lastName, NAME).where(users.email.eq(EMAIL)).prepare();
        rename.with(EMAIL, "ann@example.com").with(NAME, null).execute();
        var invite =
                db.insertInto(users, users.cognitoSub, users.email)
                        .select(select(EMAIL, EMAIL.lower()).withoutFrom())
                        .prepare();
        invite.with(EMAIL, "Eve@example.com").execute();
        // endregion
        assertThat(invite.toString())
                .isEqualTo("insert into users (cognito_sub, email) select ?, lower(?)");
        assertThat(db.from(users).where(users.email.eq("eve@example.com")).one().lastName())
                .isNull();
    }

    @Test
    void constraintsHaveConstants() {
        String said = "";
        // region constraint
        try {
            db.insert(users, u -> u.cognitoSub("sub").email("ann@example.com")).execute();
        } catch (UniqueViolation e) {
            if (!e.is(users.constraints.emailUnique)) {
                throw e;
            }
            said = "There is an account with this address.";
        }
        // endregion
        assertThat(said).isNotEmpty();
        assertThat(users.constraint("users_email_unique")).isEqualTo(users.constraints.emailUnique);
        assertThat(db.from(users).count()).isEqualTo(3);
    }
}
