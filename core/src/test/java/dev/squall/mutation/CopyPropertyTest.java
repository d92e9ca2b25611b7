package dev.squall.mutation;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.sample.Person;
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
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Rows in are rows out, whatever they are, in whatever number.
class CopyPropertyTest {

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Database database;

    record Line(UUID id, String email, @Nullable String firstName, int age) {}

    @BeforeContainer
    static void start() {
        EmbeddedPostgres started = EmbeddedPostgres.start();
        server = started;
        Database connected = Database.connect(started.url());
        database = connected;
        connected
                .withoutSession()
                .sql(
                        "create table people (id uuid primary key, email text not null,"
                                + " first_name text, age integer not null, visits bigint not null"
                                + " default 0, active boolean not null default true, boss_id uuid)")
                .execute();
    }

    @AfterContainer
    static void stop() {
        Objects.requireNonNull(database).close();
        Objects.requireNonNull(server).close();
    }

    @Property(tries = 200)
    void rowsInAreRowsOut(@ForAll("lines") List<Line> lines) {
        Db db = Objects.requireNonNull(database).withoutSession();
        db.sql("truncate people").execute();
        long in =
                db.copy(
                                people,
                                lines.stream(),
                                (p, line) ->
                                        p.email(line.email())
                                                .age(line.age())
                                                .id(line.id())
                                                .firstName(line.firstName()))
                        .execute();
        List<Line> read = new ArrayList<>();
        long out = db.from(people).copyOut(p -> read.add(line(p)));
        assertThat(read).isEqualTo(lines);
        assertThat(in).isEqualTo(out).isEqualTo(lines.size());
        assertThat(db.from(people).list().stream().map(CopyPropertyTest::line).toList())
                .isEqualTo(lines);
    }

    private static Line line(Person person) {
        return new Line(person.id(), person.email(), person.firstName(), person.age());
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> texts =
                Arbitraries.strings()
                        .all()
                        .excludeChars('\0')
                        .ofMaxLength(40)
                        .filter(text -> text.codePoints().noneMatch(CopyPropertyTest::isHalf));
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        return Combinators.combine(ids, texts, texts.injectNull(0.2), Arbitraries.integers())
                .as(Line::new)
                .list()
                .ofMaxSize(60);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
