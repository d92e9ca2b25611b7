package dev.squall.shape;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.max;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.sum;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidSql;
import dev.squall.error.MissingValue;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Components that are computed, and lists with a condition, an order and a limit: at every level,
/// by both ways of reading.
@PostgresTest(FourPeople.class)
class ComputedTest {

    private final TestDatabase test;
    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    ComputedTest(TestDatabase test) {
        this.test = test;
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults().listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(4);
        database.close();
    }

    /// Somebody, with what is known of those who work for them.
    record Member(
            String name,
            long count,
            boolean any,
            @Nullable Long years,
            @Nullable Integer oldest,
            long below,
            @Nullable Boss boss,
            List<Report> reports)
            implements ShapeOf<Person> {

        record Boss(String name, long active) {}

        record Report(String name, long count, List<String> reports) {}
    }

    private static final class MemberShape extends Shape<Person, Member> {

        static final MemberShape INSTANCE = new MemberShape();

        private MemberShape() {
            super(
                    people,
                    t -> new Listing("Member").orderBy(t.age.desc(), t.email),
                    MemberShape::member);
        }

        private static Maker<Member> member(Level level, PersonTable t) {
            Computed<String> name =
                    level.computed("Member.name", sql(Types.TEXT, "upper({}) || '{}'", t.email));
            int count = level.value("Member.count", Way.of(t.reports).count());
            int any = level.value("Member.any", Way.of(t.reports).exists());
            Computed<Long> years =
                    level.computed("Member.years", Way.of(t.reports).value(o -> sum(o.age)));
            Computed<Integer> oldest =
                    level.computed(
                            "Member.oldest",
                            Way.of(t.reports)
                                    .where(o -> condition("{} < 25 or {} is null", o.age, o.age))
                                    .value(o -> max(o.age)));
            int below = level.value("Member.below", Way.of(t.reports).then(o -> o.reports).count());
            One<Member.Boss> boss = level.one(t.boss, MemberShape::boss);
            Many<Member.Report> reports =
                    level.many(
                            t.reports,
                            o ->
                                    new Listing("Member.reports")
                                            .whereStable(condition("{} < 100", o.age))
                                            .orderBy(o.firstName.desc().nullsLast(), o.age)
                                            .limit(1),
                            MemberShape::report);
            return (row, lists) ->
                    new Member(
                            name.get(row),
                            row.int8(count),
                            row.bool(any),
                            years.getOrNull(row),
                            oldest.getOrNull(row),
                            row.int8(below),
                            boss.getOrNull(row, lists),
                            reports.list(row, lists));
        }

        private static Maker<Member.Boss> boss(Level level, PersonTable t) {
            Computed<String> name =
                    level.computed("Boss.name", sql(Types.TEXT, "lower({})", t.firstName));
            int active =
                    level.value(
                            "Boss.active",
                            Way.of(t.reports).where(o -> condition("{}", o.active)).count());
            return (row, lists) -> new Member.Boss(name.get(row), row.int8(active));
        }

        private static Maker<Member.Report> report(Level level, PersonTable t) {
            Computed<String> name =
                    level.computed("Report.name", sql(Types.TEXT, "upper({})", t.email));
            int count = level.value("Report.count", Way.of(t.reports).count());
            Many<String> reports =
                    level.many(
                            t.reports,
                            o -> new Listing("Report.reports").orderBy(o.age.desc()),
                            MemberShape::email);
            return (row, lists) ->
                    new Member.Report(name.get(row), row.int8(count), reports.list(row, lists));
        }

        private static Maker<String> email(Level level, PersonTable t) {
            int email = level.column(t.email);
            return (row, lists) -> row.text(email);
        }
    }

    record Named(String name) implements ShapeOf<Person> {}

    private static final class NamedShape extends Shape<Person, Named> {

        private NamedShape() {
            super(people, NamedShape::named);
        }

        private static Maker<Named> named(Level level, PersonTable t) {
            Computed<String> name =
                    level.computed("Named.name", sql(Types.TEXT, "{}", t.firstName));
            return (row, lists) -> new Named(name.get(row));
        }
    }

    private static final List<Member> ALL =
            List.of(
                    new Member(
                            "ANN{}",
                            2,
                            true,
                            50L,
                            20,
                            1,
                            null,
                            List.of(new Member.Report("BOB", 1, List.of("dan")))),
                    new Member(
                            "BOB{}",
                            1,
                            true,
                            20L,
                            20,
                            0,
                            new Member.Boss("ann", 2),
                            List.of(new Member.Report("DAN", 0, List.of()))),
                    new Member(
                            "CID{}", 0, false, null, null, 0, new Member.Boss("ann", 2), List.of()),
                    new Member(
                            "DAN{}",
                            0,
                            false,
                            null,
                            null,
                            0,
                            new Member.Boss("bob", 0),
                            List.of()));

    private static final String FIRST =
            "cross join lateral (select people_reports.id, people_reports.email,"
                    + " people_reports.first_name, people_reports.age, people_reports.visits,"
                    + " people_reports.active, people_reports.boss_id from people as people_reports"
                    + " where people_reports.boss_id = people.id and (people_reports.age < 100)"
                    + " order by people_reports.first_name desc nulls last, people_reports.age,"
                    + " people_reports.id limit 1) as people_reports";

    private static Find<Person, Member> find(Db by) {
        return new Find<>(MemberShape.INSTANCE, by.executor());
    }

    @Test
    void componentsAreComputedAtEveryLevel() {
        assertThat(find(db).list()).isEqualTo(ALL);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().split("; "))
                .containsExactly(
                        "begin isolation level repeatable read read only",
                        "select people_reports_reports.email, people_reports_reports.boss_id from"
                                + " people "
                                + FIRST
                                + " join people as people_reports_reports on"
                                + " people_reports_reports.boss_id = people_reports.id order by"
                                + " people_reports_reports.age desc, people_reports_reports.id",
                        "select upper(people_reports.email), (select count(*) from people as"
                                + " people_reports_reports where people_reports_reports.boss_id ="
                                + " people_reports.id), people_reports.id, people_reports.boss_id"
                                + " from people "
                                + FIRST
                                + " order by people_reports.first_name desc nulls last,"
                                + " people_reports.age, people_reports.id",
                        "select upper(people.email) || '{}',"
                                + " (select count(*) from people as people_reports where"
                                + " people_reports.boss_id = people.id),"
                                + " exists (select 1 from people as people_reports where"
                                + " people_reports.boss_id = people.id),"
                                + " (select sum(people_reports.age) from people as people_reports"
                                + " where people_reports.boss_id = people.id),"
                                + " (select max(people_reports.age) from people as people_reports"
                                + " where people_reports.boss_id = people.id and"
                                + " (people_reports.age < 25 or people_reports.age is null)),"
                                + " (select count(*) from people as people_reports join people as"
                                + " people_reports_reports on people_reports_reports.boss_id ="
                                + " people_reports.id where people_reports.boss_id = people.id),"
                                + " people_boss.id, lower(people_boss.first_name),"
                                + " (select count(*) from people as people_boss_reports where"
                                + " people_boss_reports.boss_id = people_boss.id and"
                                + " (people_boss_reports.active)),"
                                + " people.id from people left join people as people_boss on"
                                + " people_boss.id = people.boss_id order by people.age desc,"
                                + " people.email",
                        "commit");
    }

    @Test
    void oneStatementGivesTheSame() {
        db.inTransaction(tx -> assertThat(find(tx).list()).isEqualTo(ALL));
        db.inTransaction(
                tx ->
                        assertThat(find(tx).orderBy(people.email.desc()).limit(2).list())
                                .isEqualTo(List.of(ALL.get(3), ALL.get(2))));
    }

    @Test
    void aLimitOfTheRootAndOneOfAListGoTogether() {
        assertThat(find(db).limit(2).list()).isEqualTo(ALL.subList(0, 2));
        assertThat(find(db).offset(1).limit(1).list()).isEqualTo(ALL.subList(1, 2));
    }

    @Test
    void aNullThatIsNotSaidIsAnError() {
        assertThat(new Find<>(new NamedShape(), db.executor()).where(people.email.eq("ann")).list())
                .containsExactly(new Named("Ann"));
        assertThatThrownBy(() -> new Find<>(new NamedShape(), db.executor()).list())
                .isInstanceOf(MissingValue.class)
                .hasMessage(
                        """
                        SQ339 Named.name is null, and is not @Nullable
                          reason      its expression is null for a row
                          hint        make it @Nullable, or say what stands for null: coalesce(…, …)\
                        """);
    }

    @Test
    void statementsArePreparedOneByOne() {
        try (DirectConnection connection =
                DirectConnection.open(test.url(), ConnectionSettings.defaults())) {
            List<ShapeStatement> all = ShapeStatement.of(MemberShape.INSTANCE, "Member");
            for (ShapeStatement statement : all) {
                List<String> types = connection.describe(statement.statement());
                if (statement.kind() == ShapeStatement.Kind.VALUE) {
                    assertThat(types.get(0)).as(statement.of()).isEqualTo(types.get(1));
                }
            }
            assertThat(all)
                    .extracting(ShapeStatement::of)
                    .containsExactly(
                            "Member.name",
                            "Member.count",
                            "Member.any",
                            "Member.years",
                            "Member.oldest",
                            "Member.below",
                            "Boss.name",
                            "Boss.active",
                            "Report.name",
                            "Report.count",
                            "Report.reports",
                            "Member.reports",
                            "Member",
                            "Member: people.reports",
                            "Member: people.reports",
                            "Member in one statement");
            assertThatThrownBy(
                            () ->
                                    connection.describe(
                                            db.from(people)
                                                    .where(condition("missing({})", people.age))
                                                    .statement()))
                    .isInstanceOf(InvalidSql.class)
                    .hasMessageContaining("function missing(integer) does not exist");
        }
    }

    /// Somebody, with some of those who work for them.
    record Some(String email, List<Few> reports) implements ShapeOf<Person> {

        record Few(String email, List<String> reports) {}
    }

    private static final class SomeShape extends Shape<Person, Some> {

        private SomeShape() {
            super(people, SomeShape::some);
        }

        private static Maker<Some> some(Level level, PersonTable t) {
            int email = level.column(t.email);
            Many<Some.Few> reports =
                    level.many(
                            t.reports,
                            o -> new Listing("Some.reports").where(condition("random() < 2")),
                            SomeShape::few);
            return (row, lists) -> new Some(row.text(email), reports.list(row, lists));
        }

        private static Maker<Some.Few> few(Level level, PersonTable t) {
            int email = level.column(t.email);
            Many<String> reports = level.many(t.reports, MemberShape::email);
            return (row, lists) -> new Some.Few(row.text(email), reports.list(row, lists));
        }
    }

    @Test
    void aConditionThatMayChangeIsEvaluatedOnce() {
        var all = new Find<>(new SomeShape(), db.executor()).where(people.email.eq("ann"));
        assertThat(all.list())
                .containsExactly(
                        new Some(
                                "ann",
                                List.of(
                                        new Some.Few("bob", List.of("dan")),
                                        new Some.Few("cid", List.of()))));
        assertThat(sent).singleElement().asString().contains(" as materialized (");
        assertThat(find(db).explainPlan()).startsWith("3 statements: ");
    }
}
