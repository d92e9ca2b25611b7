package dev.squall.shape;

import static dev.squall.Sql.random;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a call says of levels behind tables that are not read, and of records in themselves.
@PostgresTest(FourPeople.class)
class FetchAlongTest {

    private final Database database;
    private final Db db;

    FetchAlongTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(4);
        database.close();
    }

    record Office(String email, List<String> colleagues) implements ShapeOf<Person> {}

    /// `@Path("boss.reports") List<String> colleagues`, and one more below each of them.
    private static final class OfficeShape extends Shape<Person, Office> {

        static final OfficeShape INSTANCE = new OfficeShape();

        private OfficeShape() {
            super(
                    people,
                    (level, t) -> {
                        int email = level.column(t.email);
                        Many<String> all =
                                level.along(t.boss).then(b -> b.reports).many(OfficeShape::email);
                        return (row, lists) -> new Office(row.text(email), all.list(row, lists));
                    });
        }

        private static Maker<String> email(Level level, PersonTable t) {
            int email = level.column(t.email);
            return (row, lists) -> row.text(email);
        }
    }

    /// `@Path("reports.reports") List<String> colleagues`
    private static final class BelowShape extends Shape<Person, Office> {

        static final BelowShape INSTANCE = new BelowShape();

        private BelowShape() {
            super(
                    people,
                    (level, t) -> {
                        int email = level.column(t.email);
                        Many<String> all =
                                level.along(t.reports)
                                        .then(r -> r.reports)
                                        .many(OfficeShape::email);
                        return (row, lists) -> new Office(row.text(email), all.list(row, lists));
                    });
        }
    }

    record Team(String email, List<Team> reports) implements ShapeOf<Person> {}

    /// `@Depth(2) List<Team> reports`
    private static final class TeamShape extends Shape<Person, Team> {

        static final TeamShape INSTANCE = new TeamShape();

        private TeamShape() {
            super(people, TeamShape::team);
        }

        private static Maker<Team> team(Level level, PersonTable t) {
            int email = level.column(t.email);
            Many<Team> reports = level.deeper("Team.reports", 2).many(t.reports, TeamShape::team);
            return (row, lists) -> new Team(row.text(email), reports.list(row, lists));
        }
    }

    private <S> Find<Person, S> find(Shape<Person, S> shape) {
        return new Find<>(shape, db.executor());
    }

    @Test
    void aWayIsWalkedByItsRelations() {
        var cid =
                find(OfficeShape.INSTANCE)
                        .where(people.email.eq("cid"))
                        .fetch(
                                people.boss,
                                b ->
                                        b.fetch(
                                                people.reports,
                                                r ->
                                                        r.where(people.age.lt(40))
                                                                .orderBy(people.email.desc())));
        assertThat(cid.one()).isEqualTo(new Office("cid", List.of("cid", "bob")));
        assertThat(cid.asOneStatement().one()).isEqualTo(cid.one());
        var ann =
                find(BelowShape.INSTANCE)
                        .where(people.email.eq("ann"))
                        .fetch(
                                people.reports,
                                r -> r.fetch(people.reports, o -> o.where(people.age.lt(25))));
        assertThat(ann.one()).isEqualTo(new Office("ann", List.of("dan")));
        assertThat(ann.asOneStatement().one()).isEqualTo(ann.one());
        assertThat(
                        find(BelowShape.INSTANCE)
                                .where(people.email.eq("ann").and(random().lt(2.0)))
                                .fetch(
                                        people.reports,
                                        r -> r.fetch(people.reports, o -> o.limit(0)))
                                .one())
                .isEqualTo(new Office("ann", List.of()));
    }

    @Test
    void whatIsPassedHasNoRowsToSpeakOf() {
        assertThatThrownBy(
                        () ->
                                find(BelowShape.INSTANCE)
                                        .fetch(people.reports, r -> r.where(people.active)))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 the shape reads past people.reports, and none of its rows
                          hint        say it of what is behind it: fetch(…) inside of this one\
                        """);
    }

    @Test
    void recordsInThemselvesAreLevels() {
        var ann =
                find(TeamShape.INSTANCE)
                        .where(people.email.eq("ann"))
                        .fetch(
                                people.reports,
                                r ->
                                        r.orderBy(people.email.desc())
                                                .fetch(
                                                        people.reports,
                                                        o -> o.where(people.email.eq("dan"))));
        Team dan = new Team("dan", List.of());
        assertThat(ann.one())
                .isEqualTo(
                        new Team(
                                "ann",
                                List.of(
                                        new Team("cid", List.of()),
                                        new Team("bob", List.of(dan)))));
        assertThat(ann.asOneStatement().one()).isEqualTo(ann.one());
        assertThatThrownBy(
                        () ->
                                find(TeamShape.INSTANCE)
                                        .fetch(
                                                people.reports,
                                                r ->
                                                        r.fetch(
                                                                people.reports,
                                                                o -> o.fetch(people.reports))))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("it reads    no relation of that table");
    }
}
