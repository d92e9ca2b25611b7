package dev.squall.shape;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.expr.Condition;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/// Many parents with many children, and conditions with large values.
@PostgresTest(LargeShapesTest.ThousandTeams.class)
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class LargeShapesTest {

    private static final int TEAMS = 1_000;
    private static final int REPORTS = 100;

    /// 1,000 people, and 100 others who work for each of them; some 35 MB.
    public static final class ThousandTeams implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) {
            new PeopleTemplate().prepare(database);
            database.execute(
                    "insert into people (email, age) select 'boss' || n, n"
                            + " from generate_series(1, 1000) as n",
                    "insert into people (email, first_name, age, boss_id)"
                            + " select b.email || '-' || n, repeat('x', 300), n, b.id"
                            + " from people as b, generate_series(1, 100) as n",
                    "create index on people (boss_id)",
                    "analyze people");
        }
    }

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    LargeShapesTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(TEAMS + TEAMS * REPORTS);
        database.close();
    }

    record Team(int number, List<Report> reports) implements ShapeOf<Person> {

        record Report(@Nullable String name, int number) {}
    }

    private static final class TeamShape extends Shape<Person, Team> {

        static final TeamShape INSTANCE = new TeamShape();

        private TeamShape() {
            super(people, TeamShape::team);
        }

        private static Maker<Team> team(Level level, PersonTable t) {
            int number = level.column(t.age);
            Many<Team.Report> reports = level.many(t.reports, TeamShape::report);
            return (row, lists) -> new Team(row.int4(number), reports.list(row, lists));
        }

        private static Maker<Team.Report> report(Level level, PersonTable t) {
            int name = level.column(t.firstName);
            int number = level.column(t.age);
            return (row, lists) ->
                    new Team.Report(row.getOrNull(name, Types.TEXT), row.int4(number));
        }
    }

    private Find<Person, Team> teams(Condition condition) {
        return new Find<>(TeamShape.INSTANCE, db.executor())
                .where(people.bossId.isNull().and(condition))
                .orderBy(people.age);
    }

    private static void assertWhole(List<Team> teams, int count) {
        assertThat(teams)
                .extracting(Team::number)
                .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(teams)
                .allSatisfy(
                        team ->
                                assertThat(team.reports())
                                        .extracting(Team.Report::number)
                                        .containsExactlyInAnyOrderElementsOf(
                                                IntStream.rangeClosed(1, REPORTS)
                                                        .boxed()
                                                        .toList()));
    }

    @Test
    void manyParentsCostNoMoreStatementsThanFew() {
        for (int count : new int[] {1, 10, TEAMS}) {
            assertWhole(teams(people.age.le(count)).list(), count);
        }
        assertThat(sent).hasSize(3);
        assertThat(sent.getFirst()).startsWith("begin isolation level repeatable read read only; ");
        assertThat(sent).containsOnly(sent.getFirst());
    }

    /// The driver writes all that it has before it reads. A server that cannot send the first rows,
    /// because nobody reads them, reads no further values either.
    @Test
    void largeValuesInEachStatementDoNotBlock() {
        List<String> emails = new ArrayList<>();
        for (int i = 1; i <= TEAMS; i++) {
            emails.add("boss" + i);
            emails.add("nobody" + i + "-".repeat(20_000));
        }
        assertWhole(teams(people.email.in(emails)).list(), TEAMS);
        assertThat(sent).hasSize(3);
        assertThat(sent.get(1)).startsWith("select people.age, ");
        assertThat(sent.getLast()).isEqualTo("commit");
    }

    @Test
    void thousandsOfValuesDoNotBlock() {
        Condition any = people.email.eq("boss1");
        for (int i = 2; i <= TEAMS; i++) {
            any = any.or(people.email.eq("boss" + i)).or(people.email.eq("nobody" + i));
        }
        assertWhole(teams(any).list(), TEAMS);
    }
}
