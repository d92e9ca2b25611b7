package dev.squall.shape;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.MissingRow;
import dev.squall.error.NotFetched;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whole rows with their relations, without a declared shape.
@PostgresTest(FourPeople.class)
class WithTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    WithTest(TestDatabase test) {
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

    private static List<String> emails(List<With<Person>> rows) {
        return rows.stream().map(row -> row.row().email()).toList();
    }

    @Test
    void rowsHoldTheirRelations() {
        List<Person> plain = db.from(people).orderBy(people.email).list();
        sent.clear();
        List<With<Person>> all =
                db.from(people)
                        .orderBy(people.email)
                        .fetch(people.reports, r -> r.fetch(people.boss).orderBy(people.age))
                        .fetch(people.boss, b -> b.fetch(people.reports))
                        .list();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).startsWith("begin isolation level repeatable read read only;");
        assertThat(all).extracting(With::row).isEqualTo(plain);
        With<Person> ann = all.getFirst();
        assertThat(ann.getOrNull(people.boss)).isNull();
        assertThatThrownBy(() -> ann.get(people.boss))
                .isInstanceOf(MissingRow.class)
                .hasMessageContaining("leads to no row")
                .hasMessageContaining("getOrNull(…)");
        assertThat(emails(ann.get(people.reports))).containsExactly("cid", "bob");
        assertThat(ann.get(people.reports).getFirst().get(people.boss).row()).isEqualTo(ann.row());
        assertThat(emails(all.get(1).get(people.boss).get(people.reports)))
                .containsExactly("bob", "cid");
        List<With<Person>> one =
                db.transaction(
                        tx ->
                                tx.from(people)
                                        .fetch(
                                                people.reports,
                                                r -> r.fetch(people.boss).orderBy(people.age))
                                        .fetch(people.boss, b -> b.fetch(people.reports))
                                        .orderBy(people.email)
                                        .list());
        assertThat(one).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(one.getFirst()).hasToString(ann.row() + " with reports, boss");
    }

    @Test
    void conditionsStandBeforeAndBehind() {
        List<With<Person>> young =
                db.from(people)
                        .where(people.age.lt(40))
                        .fetch(people.reports, r -> r.where(people.active))
                        .where(people.reports.any())
                        .list();
        assertThat(emails(young)).containsExactly("bob");
        assertThat(young.getFirst().get(people.reports)).isEmpty();
        var first =
                db.from(people)
                        .orderBy(people.email)
                        .limit(2)
                        .offset(1)
                        .fetch(people.reports, (r, t) -> r.where(t.email.ne("x")).limit(1));
        assertThat(emails(first.list())).containsExactly("bob", "cid");
        assertThat(first.count()).isEqualTo(2);
        assertThat(first.limit(1).one().get(people.reports)).hasSize(1);
        db.inTransaction(
                tx ->
                        assertThat(
                                        emails(
                                                tx.from(people)
                                                        .where(people.email.eq("ann"))
                                                        .forUpdate()
                                                        .fetch(people.reports)
                                                        .list()))
                                .containsExactly("ann"));
        assertThat(sent.stream().filter(s -> s.endsWith("for update"))).hasSize(1);
    }

    @Test
    void whatWasNotFetchedIsAnError() {
        With<Person> ann =
                db.from(people).where(people.email.eq("ann")).fetch(people.reports).one();
        assertThatThrownBy(() -> ann.getOrNull(people.boss))
                .isInstanceOf(NotFetched.class)
                .hasMessage(
                        """
                        SQ341 people.boss was not fetched with this row
                          fetched     reports
                          hint        add .fetch(people.boss) to the query, or to its level\
                        """);
        With<Person> bob = ann.get(people.reports).getFirst();
        assertThat(bob).hasToString(bob.row().toString());
        assertThatThrownBy(() -> bob.get(people.reports)).isInstanceOf(NotFetched.class);
    }

    @Test
    void itIsOfOneTable() {
        var boss = people.as("boss");
        assertThatThrownBy(
                        () ->
                                db.from(people)
                                        .innerJoin(boss)
                                        .on(boss.id.eq(people.bossId))
                                        .fetch(people.reports))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("fetch(…) reads rows of one table");
        assertThatThrownBy(() -> db.from(people).withDeleted().fetch(people.reports))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(
                        () ->
                                db.from(people)
                                        .fetch(people.reports)
                                        .fetch(people.reports, r -> r.limit(1))
                                        .list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("people.reports is fetched twice");
    }

    @Test
    void anAliasIsATableAsWell() {
        var boss = people.as("boss");
        assertThat(
                        emails(
                                db.from(boss)
                                        .where(boss.reports.any())
                                        .orderBy(boss.email)
                                        .fetch(boss.reports)
                                        .list()))
                .containsExactly("ann", "bob");
    }
}
