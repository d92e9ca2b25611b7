package dev.squall.query;

import static dev.squall.Sql.after;
import static dev.squall.Sql.before;
import static dev.squall.Sql.first;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.run.ConnectionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Whatever the rows, the order and the size of pages: walking forward, and back from the end,
/// gives the whole list, each row once.
class PageWalkPropertyTest {

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Database database;

    /// What orders a row beside its key: few values, so that many rows are equal, and nulls.
    record Line(int age, @Nullable String firstName, boolean active) {}

    /// One item of an order, before the key.
    enum Item {
        AGE,
        FIRST_NAME,
        BOSS,
        ACTIVE;

        Expr<?> value() {
            return switch (this) {
                case AGE -> people.age;
                case FIRST_NAME -> people.firstName;
                case BOSS -> people.bossId;
                case ACTIVE -> people.active;
            };
        }
    }

    enum Direction {
        UP,
        UP_NULLS_FIRST,
        UP_NULLS_LAST,
        DOWN,
        DOWN_NULLS_FIRST,
        DOWN_NULLS_LAST;

        Ordering of(Expr<?> value) {
            return switch (this) {
                case UP -> value.asc();
                case UP_NULLS_FIRST -> value.asc().nullsFirst();
                case UP_NULLS_LAST -> value.asc().nullsLast();
                case DOWN -> value.desc();
                case DOWN_NULLS_FIRST -> value.desc().nullsFirst();
                case DOWN_NULLS_LAST -> value.desc().nullsLast();
            };
        }
    }

    record Sort(Item item, Direction direction) {}

    @BeforeContainer
    static void start() {
        EmbeddedPostgres started = EmbeddedPostgres.start();
        server = started;
        Database connected =
                Database.connect(
                        started.url(),
                        ConnectionSettings.defaults()
                                .cursorKeys("a key of at least 32 characters, really"));
        database = connected;
        connected
                .withoutSession()
                .sql(
                        "create table people (id uuid primary key default gen_random_uuid(), email"
                            + " text not null unique, first_name text, age integer not null, visits"
                            + " bigint not null default 0, active boolean not null, boss_id uuid)")
                .execute();
    }

    @AfterContainer
    static void stop() {
        if (database != null) {
            database.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("x", "y").injectNull(0.4),
                        Arbitraries.of(true, false))
                .as(Line::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Sort>> sorts() {
        return Combinators.combine(
                        Arbitraries.of(Item.values()), Arbitraries.of(Direction.values()))
                .as(Sort::new)
                .list()
                .uniqueElements(Sort::item)
                .ofMaxSize(3);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void everyRowIsSeenOnceBothWays(
            @ForAll("lines") List<Line> lines,
            @ForAll("sorts") List<Sort> sorts,
            @ForAll Direction ofKey,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        Db db = Objects.requireNonNull(database).withoutSession();
        store(db, lines);
        List<Ordering> order = new ArrayList<>();
        sorts.forEach(sort -> order.add(sort.direction().of(sort.item().value())));
        order.add(ofKey.of(people.email));
        var query = db.select(people.email, people.age).from(people).orderBy(order);
        List<Row2<String, Integer>> whole = query.list();

        List<Row2<String, Integer>> forward = new ArrayList<>();
        Page<Row2<String, Integer>> page = query.page(first(), size);
        forward.addAll(page.rows());
        while (page.next() != null) {
            page = query.page(after(page.next()), size);
            forward.addAll(page.rows());
        }
        List<Row2<String, Integer>> back = new ArrayList<>(page.rows());
        while (page.previous() != null) {
            page = query.page(before(page.previous()), size);
            back.addAll(0, page.rows());
        }

        assertThat(forward).isEqualTo(whole);
        assertThat(back).isEqualTo(whole);
    }

    private static void store(Db db, List<Line> lines) {
        db.delete(people).allRows().execute();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            db.sql(
                            "insert into people (email, age, first_name, active, boss_id)"
                                    + " values ({}, {}, nullif({}, ''), {}, {})",
                            "m" + i,
                            line.age(),
                            line.firstName() == null ? "" : line.firstName(),
                            line.active(),
                            new UUID(0, i % 3))
                    .execute();
        }
    }
}
