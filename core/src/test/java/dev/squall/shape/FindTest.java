package dev.squall.shape;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class FindTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    FindTest(TestDatabase test) {
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

    /// Somebody, for whom they work, and who works for them.
    record Member(String email, @Nullable Boss boss, List<Report> reports)
            implements ShapeOf<Person> {

        record Boss(String email, int age) {}

        record Report(@Nullable String firstName, List<String> reports) {}
    }

    /// What the processor would write, by hand.
    private static final class MemberShape extends Shape<Person, Member> {

        static final MemberShape INSTANCE = new MemberShape();

        private MemberShape() {
            super(people, MemberShape::member);
        }

        private static Maker<Member> member(Level level, PersonTable t) {
            int email = level.column(t.email);
            One<Member.Boss> boss = level.one(t.boss, MemberShape::boss);
            Many<Member.Report> reports = level.many(t.reports, MemberShape::report);
            return (row, lists) ->
                    new Member(
                            row.text(email), boss.getOrNull(row, lists), reports.list(row, lists));
        }

        private static Maker<Member.Boss> boss(Level level, PersonTable t) {
            int email = level.column(t.email);
            int age = level.column(t.age);
            return (row, lists) -> new Member.Boss(row.text(email), row.int4(age));
        }

        private static Maker<Member.Report> report(Level level, PersonTable t) {
            int firstName = level.column(t.firstName);
            Many<String> reports = level.many(t.reports, MemberShape::email);
            return (row, lists) ->
                    new Member.Report(
                            row.getOrNull(firstName, Types.TEXT), reports.list(row, lists));
        }

        private static Maker<String> email(Level level, PersonTable t) {
            int email = level.column(t.email);
            return (row, lists) -> row.text(email);
        }
    }

    /// Somebody's boss, the boss of the boss, and the boss again.
    private static final class BossesShape extends Shape<Person, String> {

        BossesShape() {
            super(people, BossesShape::bosses);
        }

        private static Maker<String> bosses(Level level, PersonTable t) {
            One<String> boss = level.one(t.boss, MemberShape::email);
            One<String> above = level.along(t.boss).then(b -> b.boss).one(MemberShape::email);
            One<String> again = level.one(t.boss, MemberShape::email);
            return (row, lists) ->
                    boss.getOrNull(row, lists)
                            + above.getOrNull(row, lists)
                            + again.getOrNull(row, lists);
        }
    }

    private Find<Person, Member> find() {
        return new Find<>(MemberShape.INSTANCE, db.executor());
    }

    private static final Member ANN =
            new Member(
                    "ann",
                    null,
                    List.of(
                            new Member.Report("Bob", List.of("dan")),
                            new Member.Report(null, List.of())));

    @Test
    void allLevelsComeInOneRoundTrip() {
        assertThat(find().where(people.email.eq("ann")).list()).containsExactly(ANN);
        assertThat(sent)
                .containsExactly(
                        String.join(
                                "; ",
                                "begin isolation level repeatable read read only",
                                "select people_reports_reports.email,"
                                    + " people_reports_reports.boss_id from people join people as"
                                    + " people_reports on people_reports.boss_id = people.id join"
                                    + " people as people_reports_reports on"
                                    + " people_reports_reports.boss_id = people_reports.id where"
                                    + " people.email = ? order by people_reports_reports.id",
                                "select people_reports.first_name, people_reports.id,"
                                    + " people_reports.boss_id from people join people as"
                                    + " people_reports on people_reports.boss_id = people.id where"
                                    + " people.email = ? order by people_reports.id",
                                "select people.email, people_boss.id, people_boss.email,"
                                    + " people_boss.age, people.id from people left join people as"
                                    + " people_boss on people_boss.id = people.boss_id where"
                                    + " people.email = ?",
                                "commit"));
    }

    @Test
    void listsAreFoundByTheKeyOfTheirRootAlone() {
        UUID ann = db.from(people).where(people.email.eq("ann")).one().id();
        sent.clear();
        assertThat(find().where(people.id.eq(ann)).first()).contains(ANN);
        String statements =
                String.join(
                        "; ",
                        "begin isolation level repeatable read read only",
                        "select people_reports_reports.email, people_reports_reports.boss_id from"
                            + " people as people_reports join people as people_reports_reports on"
                            + " people_reports_reports.boss_id = people_reports.id where"
                            + " people_reports.boss_id = ? order by people_reports_reports.id",
                        "select people_reports.first_name, people_reports.id,"
                                + " people_reports.boss_id from people as people_reports where"
                                + " people_reports.boss_id = ? order by people_reports.id",
                        "select people.email, people_boss.id, people_boss.email, people_boss.age,"
                                + " people.id from people left join people as people_boss on"
                                + " people_boss.id = people.boss_id where people.id = ?",
                        "commit");
        assertThat(sent).containsExactly(statements);
        assertThat(find().where(people.id.eq(ann)).list()).containsExactly(ANN);
        assertThat(sent).containsExactly(statements, statements);
        db.transaction(
                tx -> {
                    var inside = new Find<>(MemberShape.INSTANCE, tx.executor());
                    assertThat(inside.where(people.id.eq(ann)).list()).containsExactly(ANN);
                    assertThat(inside.where(people.id.eq(ann)).first()).contains(ANN);
                    return ann;
                });
    }

    @Test
    void theRootIsThereWhereMoreThanItsKeyIsSaid() {
        UUID ann = db.from(people).where(people.email.eq("ann")).one().id();
        var byKey = people.id.eq(ann);
        assertThat(find().where(byKey).where(people.email.eq("bob")).list()).isEmpty();
        assertThat(find().where(byKey.and(byKey)).list()).containsExactly(ANN);
        assertThat(find().where(byKey.or(people.email.eq("ann"))).list()).containsExactly(ANN);
        assertThat(find().where(people.id.ge(ann).and(people.id.le(ann))).list())
                .containsExactly(ANN);
        assertThat(find().where(byKey).orderBy(people.email).offset(1).list()).isEmpty();
        assertThat(find().where(byKey).limit(0).list()).isEmpty();
        assertThat(sent.subList(1, sent.size()))
                .allMatch(sql -> sql.contains("people_reports.boss_id = people.id"));
    }

    /// Everybody who works for somebody, two hundred and forty times.
    private static final class WideShape extends Shape<Person, Integer> {

        WideShape() {
            super(people, WideShape::wide);
        }

        private static Maker<Integer> wide(Level level, PersonTable t) {
            List<Many<Person>> lists =
                    IntStream.range(0, 240)
                            .mapToObj(i -> level.many(t.reports, Level::row))
                            .toList();
            return (row, read) -> {
                int count = 0;
                for (Many<Person> list : lists) {
                    count += list.list(row, read).size();
                }
                return count;
            };
        }
    }

    @Test
    void moreColumnsThanAStatementHasAreStatementsOfTheirOwn() {
        var ann = people.email.eq("ann");
        assertThat(new Find<>(new WideShape(), db.executor()).where(ann).one()).isEqualTo(480);
        db.inTransaction(
                tx ->
                        assertThatThrownBy(() -> new Find<>(new WideShape(), tx.executor()).list())
                                .isInstanceOf(InvalidQuery.class)
                                .hasMessageContaining("columns, but a statement has 1664 at most")
                                .hasMessageContaining("REPEATABLE READ"));
    }

    @Test
    void whatSeveralComponentsReadOfOneRowIsJoinedOnce() {
        assertThat(
                        new Find<>(new BossesShape(), db.executor())
                                .where(people.email.eq("dan"))
                                .list())
                .containsExactly("bobannbob");
        assertThat(sent).singleElement().asString().containsOnlyOnce("people_boss on");
    }

    @Test
    void aLimitOfTheRootIsOneOfItsLists() {
        assertThat(find().orderBy(people.age.desc()).first()).contains(ANN);
        assertThat(find().orderBy(people.email).offset(1).limit(2).list())
                .extracting(Member::email)
                .containsExactly("bob", "cid");
    }

    @Test
    void relationsAreConditions() {
        assertThat(find().where(people.reports.any(r -> r.age.lt(25))).orderBy(people.email).list())
                .extracting(Member::email)
                .containsExactly("ann", "bob");
        assertThat(find().where(people.reports.none()).orderBy(people.email).list())
                .extracting(Member::email)
                .containsExactly("cid", "dan");
        assertThat(
                        find().where(
                                        people.reports
                                                .count()
                                                .eq(2L)
                                                .and(people.reports.all(r -> r.active)))
                                .list())
                .extracting(Member::email)
                .containsExactly("ann");
        assertThat(
                        find().where(people.reports.any(r -> r.reports.any(o -> o.email.eq("dan"))))
                                .list())
                .extracting(Member::email)
                .containsExactly("ann");
    }
}
