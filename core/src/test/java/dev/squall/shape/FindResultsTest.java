package dev.squall.shape;

import static dev.squall.Sql.after;
import static dev.squall.Sql.before;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Sql;
import dev.squall.error.InvalidCursor;
import dev.squall.error.InvalidQuery;
import dev.squall.error.NoRows;
import dev.squall.error.StatementTimeout;
import dev.squall.error.TooManyRows;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.NumberedPage;
import dev.squall.query.Page;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import dev.squall.shape.Members.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The ways to get at the rows of a shape.
@PostgresTest(FourPeople.class)
class FindResultsTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    FindResultsTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .cursorKeys("a key of at least 32 characters, really")
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(4);
        database.close();
    }

    private Find<Person, Member> find() {
        return new Find<>(Members.SHAPE, db.executor());
    }

    @Test
    void oneIsNeitherNoneNorTwo() {
        assertThat(find().where(people.email.eq("bob")).one().boss())
                .isEqualTo(new Member.Boss("ann", List.of("bob", "cid")));
        assertThatThrownBy(() -> find().where(people.email.eq("eve")).one())
                .isInstanceOf(NoRows.class)
                .hasMessageContaining("where people.email = ?");
        assertThatThrownBy(() -> find().where(people.age.eq(20)).one())
                .isInstanceOf(TooManyRows.class);
    }

    @Test
    void theFirstIsThereOrNot() {
        assertThat(find().orderBy(people.email.desc()).first()).map(Member::email).contains("dan");
        assertThat(find().where(people.email.eq("eve")).first()).isEmpty();
    }

    @Test
    void rowsAreCountedWithoutWhatBelongsToThem() {
        assertThat(find().where(people.reports.any()).count()).isEqualTo(2);
        assertThat(sent)
                .containsExactly(
                        "select count(*) from people where exists (select 1 from people as"
                                + " people_reports where people_reports.boss_id = people.id)");
        assertThat(find().limit(3).count()).isEqualTo(3);
        assertThat(find().exists()).isTrue();
        assertThat(find().where(people.email.eq("eve")).exists()).isFalse();
    }

    @Test
    void pagesFollowEachOtherBothWays() {
        var sorted = find().orderBy(people.age, people.email.desc());
        Page<Member> one = sorted.page(Sql.first(), 2);
        assertThat(one.rows()).extracting(Member::email).containsExactly("dan", "cid");
        assertThat(one.previous()).isNull();
        sent.clear();
        Page<Member> two = sorted.page(after(one.next()), 2);
        assertThat(two.rows()).extracting(Member::email).containsExactly("bob", "ann");
        assertThat(two.rows().getLast().reports()).hasSize(2);
        assertThat(two.hasMore()).isFalse();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .startsWith("begin isolation level repeatable read read only; ")
                .contains("order by people.age, people.email desc limit 3) as people join");
        Page<Member> back = sorted.page(before(Objects.requireNonNull(two.previous())), 2);
        assertThat(back.rows()).isEqualTo(one.rows());
        db.inTransaction(
                tx ->
                        assertThat(
                                        new Find<>(Members.SHAPE, tx.executor())
                                                .orderBy(people.age, people.email.desc())
                                                .page(after(one.next()), 2))
                                .isEqualTo(two));
    }

    @Test
    void cursorsAreThoseOfTheirQuery() {
        String next = find().orderBy(people.email).page(Sql.first(), 2).next();
        assertThatThrownBy(() -> find().orderBy(people.email.desc()).page(after(next), 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> find().page(Sql.first(), 2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("without an order");
        assertThatThrownBy(() -> find().orderBy(people.age).page(Sql.first(), 2))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("can be equal in the order of this page");
        assertThatThrownBy(() -> find().orderBy(people.email).limit(1).page(Sql.first(), 2))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> find().orderBy(people.email).page(Sql.first(), 0))
                .isInstanceOf(InvalidQuery.class);
    }

    @Test
    void aPageByNumberKnowsHowManyThereAre() {
        var sorted = find().where(people.age.lt(40)).orderBy(people.email);
        NumberedPage<Member> second = sorted.page(2, 2);
        assertThat(second.rows()).extracting(Member::email).containsExactly("dan");
        assertThat(second.total()).isEqualTo(3);
        assertThat(sent).hasSize(1);
        db.inTransaction(
                tx ->
                        assertThat(
                                        new Find<>(Members.SHAPE, tx.executor())
                                                .where(people.age.lt(40))
                                                .orderBy(people.email)
                                                .page(2, 2))
                                .isEqualTo(second));
        assertThatThrownBy(() -> find().page(1, 2)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> sorted.page(0, 2)).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void aDeadlineHoldsForAllStatements() {
        assertThatThrownBy(
                        () ->
                                find().within(Duration.ofMillis(50))
                                        .where(Sql.condition("pg_sleep(2) is not null"))
                                        .asStatements()
                                        .list())
                .isInstanceOf(StatementTimeout.class);
        assertThatThrownBy(
                        () ->
                                find().within(Duration.ofMillis(50))
                                        .where(Sql.condition("pg_sleep(2) is not null"))
                                        .list())
                .isInstanceOf(StatementTimeout.class);
        assertThat(find().within(Duration.ofSeconds(5)).list()).hasSize(4);
    }
}
