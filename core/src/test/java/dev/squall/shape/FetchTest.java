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
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import dev.squall.shape.Members.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a call says of the levels of a shape.
@PostgresTest(FourPeople.class)
class FetchTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    FetchTest(TestDatabase test) {
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

    /// Ann, as she is read by both kinds of statements.
    private Member ann(UnaryOperator<Find<Person, Member>> change) {
        var find = new Find<>(Members.SHAPE, db.executor()).where(people.email.eq("ann"));
        Member several = change.apply(find).one();
        assertThat(change.apply(find).asOneStatement().one()).isEqualTo(several);
        assertThat(change.apply(find).asOneStatement().list()).containsExactly(several);
        assertThat(change.apply(find).limit(1).asOneStatement().list()).containsExactly(several);
        assertThat(change.apply(find).limit(1).list()).containsExactly(several);
        db.inTransaction(
                tx ->
                        assertThat(
                                        change.apply(
                                                        new Find<>(Members.SHAPE, tx.executor())
                                                                .where(people.email.eq("ann")))
                                                .one())
                                .isEqualTo(several));
        return several;
    }

    @Test
    void theHandleMeansTheLevel() {
        Member ann = ann(f -> f.fetch(people.reports, r -> r.where(people.firstName.isNull())));
        assertThat(ann.reports()).containsExactly(new Member.Report(null, List.of()));
        assertThat(sent.getFirst())
                .contains("and people_reports.first_name is null order by people_reports.id");
    }

    @Test
    void ordersAndLimitsAreOfEachParent() {
        Member all = ann(f -> f.fetch(people.reports, r -> r.orderBy(people.age)));
        assertThat(all.reports()).extracting(Member.Report::firstName).containsExactly(null, "Bob");
        Member first = ann(f -> f.fetch(people.reports, r -> r.orderBy(people.age).limit(1)));
        assertThat(first.reports())
                .extracting(Member.Report::firstName)
                .containsExactly((String) null);
        assertThat(sent.getLast()).isNotEmpty();
        sent.clear();
        List<Member> members =
                new Find<>(Members.SHAPE, db.executor())
                        .fetch(people.reports, r -> r.limit(1))
                        .orderBy(people.email)
                        .list();
        assertThat(members)
                .extracting(m -> m.reports().stream().map(Member.Report::firstName).toList())
                .containsExactly(List.of("Bob"), List.of("Dan"), List.of(), List.of());
        assertThat(sent.getFirst())
                .contains(
                        "people_reports.boss_id from people as people_reports where"
                                + " people_reports.boss_id = people.id order by people_reports.id"
                                + " limit 1) as people_reports");
        assertThat(ann(f -> f.fetch(people.reports, r -> r.limit(0))).reports()).isEmpty();
    }

    @Test
    void anyLevelIsReached() {
        Member ann =
                ann(
                        f ->
                                f.fetch(
                                        people.reports,
                                        r ->
                                                r.where(people.age.gt(25))
                                                        .fetch(
                                                                people.reports,
                                                                o -> o.where(people.age.gt(25)))));
        assertThat(ann.reports()).containsExactly(new Member.Report("Bob", List.of()));
    }

    @Test
    void aToOneIsOnTheWay() {
        List<Member> found =
                new Find<>(Members.SHAPE, db.executor())
                        .where(people.email.in("bob", "cid"))
                        .orderBy(people.email)
                        .fetch(
                                people.boss,
                                b -> b.fetch(people.reports, r -> r.orderBy(people.email.desc())))
                        .list();
        assertThat(found)
                .extracting(Member::boss)
                .containsOnly(new Member.Boss("ann", List.of("cid", "bob")));
    }

    @Test
    void twoCallsAreBothMeant() {
        Member ann =
                ann(
                        f ->
                                f.fetch(people.reports, r -> r.where(people.age.gt(10)))
                                        .fetch(people.reports, r -> r.where(people.age.lt(25))));
        assertThat(ann.reports()).containsExactly(new Member.Report(null, List.of()));
    }

    @Test
    void theLevelsOwnTableCanBeNamed() {
        Member ann =
                ann(f -> f.fetch(people.reports, (r, t) -> r.where(t.age.lt(25)).orderBy(t.email)));
        assertThat(ann.reports()).containsExactly(new Member.Report(null, List.of()));
    }

    @Test
    void relationsAreConditionsOfALevel() {
        Member busy =
                ann(
                        f ->
                                f.fetch(
                                        people.reports,
                                        r -> r.where(people.reports.any(o -> o.age.eq(20)))));
        assertThat(busy.reports()).extracting(Member.Report::firstName).containsExactly("Bob");
        assertThat(sent.get(1))
                .contains(
                        "exists (select 1 from people as people_reports_2 where"
                                + " people_reports_2.boss_id = people_reports.id and"
                                + " people_reports_2.age = ?)");
        Member younger =
                ann(
                        f ->
                                f.fetch(
                                        people.reports,
                                        (r, t) ->
                                                r.where(
                                                        people.boss.any(
                                                                b ->
                                                                        b.reports.any(
                                                                                o ->
                                                                                        o.age.gt(
                                                                                                t.age))))));
        assertThat(younger.reports())
                .extracting(Member.Report::firstName)
                .containsExactly((String) null);
    }

    @Test
    void oneRelationTwiceHasTwoNames() {
        assertThat(
                        db.from(people)
                                .where(
                                        people.reports.any(
                                                r -> people.reports.any(o -> o.age.gt(r.age))))
                                .list())
                .extracting(Person::email)
                .containsExactly("ann");
        assertThat(sent.getLast())
                .endsWith(
                        "where exists (select 1 from people as people_reports where"
                            + " people_reports.boss_id = people.id and exists (select 1 from people"
                            + " as people_reports_2 where people_reports_2.boss_id = people.id and"
                            + " people_reports_2.age > people_reports.age))");
    }

    @Test
    void aLevelSeesItselfAlone() {
        assertThatThrownBy(
                        () ->
                                ann(
                                        f ->
                                                f.fetch(
                                                        people.reports,
                                                        r ->
                                                                r.fetch(
                                                                        people.reports,
                                                                        (o, t) ->
                                                                                o.where(
                                                                                        people.as(
                                                                                                        "people_reports")
                                                                                                .age
                                                                                                .gt(
                                                                                                        t.age))))))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 people_reports cannot be seen from here
                          column      people_reports.age
                          in scope    people_reports_reports, people
                          hint        what fetch(…) says of a level sees that level alone, and its relations: .any(…)\
                        """);
        assertThatThrownBy(
                        () ->
                                ann(
                                        f ->
                                                f.fetch(
                                                        people.reports,
                                                        (r, t) -> r.where(boss().age.gt(1)))))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("boss is not in this query's FROM");
    }

    private static PersonTable boss() {
        return people.as("boss");
    }

    @Test
    void whatTheShapeDoesNotReadIsAnError() {
        assertThatThrownBy(() -> ann(f -> f.fetch(people.reports, r -> r.fetch(people.boss))))
                .isInstanceOf(InvalidQuery.class)
                .hasMessage(
                        """
                        SQ102 the shape does not read people.boss
                          it reads    reports
                          hint        make it a component of the record: fetch(…) says which rows\
                        """);
    }

    @Test
    void aLimitIsNotNegative() {
        assertThatThrownBy(() -> ann(f -> f.fetch(people.reports, r -> r.limit(-1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ann(f -> f.limit(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ann(f -> f.offset(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatMayChangeIsDecidedOnce() {
        var some = new Find<>(Members.SHAPE, db.executor()).where(random().lt(0.5));
        assertThat(some.explainPlan()).startsWith("1 statement: what is asked may have another");
        for (int i = 0; i < 20; i++) {
            for (Member member : some.list()) {
                assertThat(member.reports()).hasSize(reports(member.email()));
            }
            for (Member member : some.orderBy(random()).limit(2).list()) {
                assertThat(member.reports()).hasSize(reports(member.email()));
            }
        }
        assertThat(sent.getFirst())
                .startsWith(
                        "with squall_keys as materialized (select people.id from people where"
                                + " random() < ?) select ? as level, ");
    }

    @Test
    void whatMayChangeInAListIsDecidedOnceAsWell() {
        for (int i = 0; i < 20; i++) {
            for (Member.Report report :
                    new Find<>(Members.SHAPE, db.executor())
                            .where(people.email.eq("ann"))
                            .fetch(people.reports, r -> r.where(random().lt(0.5)))
                            .one()
                            .reports()) {
                assertThat(report.reports()).hasSize(report.firstName() == null ? 0 : 1);
            }
        }
        assertThat(sent.getFirst()).contains("squall_keys_3 as materialized (select");
        sent.clear();
        new Find<>(Members.SHAPE, db.executor())
                .fetch(people.reports, r -> r.fetch(people.reports, o -> o.where(random().lt(0.5))))
                .list();
        assertThat(sent.getFirst()).startsWith("begin isolation level repeatable read read only");
    }

    private static int reports(String email) {
        return switch (email) {
            case "ann" -> 2;
            case "bob" -> 1;
            default -> 0;
        };
    }
}
