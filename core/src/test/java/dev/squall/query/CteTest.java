package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.value;
import static dev.squall.Sql.with;
import static dev.squall.Sql.withRecursive;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class CteTest extends Queries {

    CteTest(TestDatabase test) {
        super(test);
    }

    @Test
    void columnsKeepTheirFamilies() {
        var visits = sum(people.visits).as("visits");
        var old = people.active.as("works");
        var perAge =
                with(
                        "per_age",
                        select(people.age, visits, old)
                                .from(people)
                                .groupBy(people.age, people.active));
        var query =
                db.with(perAge)
                        .select(perAge.get(people.age).plus(1), perAge.get(visits))
                        .from(perAge)
                        .where(perAge.get(old))
                        .orderBy(perAge.get(visits).desc());
        assertSql(
                query,
                "with per_age as (select people.age, sum(people.visits) as visits, people.active as"
                    + " works from people group by people.age, people.active) select per_age.age +"
                    + " ?, per_age.visits from per_age where per_age.works order by per_age.visits"
                    + " desc",
                1);
        assertThat(query.list()).extracting(Row2::value1).containsExactly(31, 51, 21);
    }

    @Test
    void severalSeeThoseBeforeThem() {
        var young = with("young", from(people).where(people.age.lt(40))).materialized();
        var names = with("names", select(young.get(people.email)).from(young)).notMaterialized();
        var other = names.as("other");
        var query =
                db.with(young, names)
                        .select(names.get(people.email), other.get(people.email))
                        .from(names)
                        .innerJoin(other)
                        .on(names.get(people.email).lt(other.get(people.email)));
        assertSql(
                query,
                "with young as materialized (select "
                        + COLUMNS
                        + " from people where people.age < ?), names as not materialized (select"
                        + " young.email from young) select names.email, other.email from names join"
                        + " names as other on names.email < other.email",
                40);
        assertThat(query.count()).isEqualTo(3);
        assertThat(query.exists()).isTrue();
        assertThat(db.with(young).from(young).orderBy(young.get(people.age)).list())
                .extracting(p -> p.email())
                .endsWith("bob");
        assertRefused(
                db.with(names, young).from(young), "young is in FROM, but no WITH declares it");
        assertRefused(db.from(young), "young is in FROM, but no WITH declares it");
        assertRefused(
                db.with(young).select(young.get(people.email)).from(people),
                "young is not in this query's FROM");
    }

    @Test
    void aSubqueryMayHaveItsOwn() {
        var bosses = with("bosses", select(boss.bossId.as("id")).from(boss));
        var own = with(bosses).from(bosses);
        assertSql(
                db.select(count()).from(people).where(exists(own)),
                "select count(*) from people where exists (with bosses as (select boss.boss_id as"
                        + " id from people as boss) select 1 from bosses)");
    }

    @Test
    void aRecursiveOneGoesOnFromItsRows() {
        var depth = value(INTEGER, 0).as("depth");
        var start =
                select(people.id, people.email, depth).from(people).where(people.bossId.isNull());
        var tree =
                withRecursive(
                        "tree",
                        start,
                        t ->
                                select(boss.id, boss.email, t.get(people.email).length())
                                        .from(boss)
                                        .innerJoin(t)
                                        .on(boss.bossId.eq(t.get(people.id))));
        var query =
                db.with(tree)
                        .select(tree.get(people.email), tree.get(depth))
                        .from(tree)
                        .orderBy(tree.get(people.email));
        assertSql(
                query,
                "with recursive tree as (select people.id, people.email, ? as depth from people"
                    + " where people.boss_id is null union all select boss.id, boss.email,"
                    + " length(tree.email) from people as boss join tree on boss.boss_id = tree.id)"
                    + " select tree.email, tree.depth from tree order by tree.email",
                0);
        assertThat(query.list())
                .containsExactly(
                        new Row2<>("ann", 0),
                        new Row2<>("bob", 3),
                        new Row2<>("cid", 3),
                        new Row2<>("dan", 3));
        assertThat(tree.distinct().materialized().as("t2").toString()).isEqualTo("t2");
        assertSql(
                db.with(tree.distinct()).select(max(tree.get(depth))).from(tree),
                "with recursive tree as (select people.id, people.email, ? as depth from people"
                    + " where people.boss_id is null union select boss.id, boss.email,"
                    + " length(tree.email) from people as boss join tree on boss.boss_id = tree.id)"
                    + " select max(tree.depth) from tree",
                0);
    }

    @Test
    void itsRowsAreSearchedInOrderAndCyclesAreFound() {
        var start = from(people).where(people.bossId.isNull());
        RecursiveCte<?> plain =
                withRecursive(
                        "tree",
                        start,
                        t -> from(boss).innerJoin(t).on(boss.bossId.eq(t.get(people.id))));
        var tree = plain.searchDepthFirst(people.email).cycle(people.id);
        var query =
                db.with(tree)
                        .select(tree.get(people.email))
                        .from(tree)
                        .where(tree.isCycle().not())
                        .orderBy(tree.inSearchOrder());
        String boss = COLUMNS.replace("people.", "boss.");
        assertSql(
                query,
                "with recursive tree as (select "
                        + COLUMNS
                        + " from people where people.boss_id is null union all select "
                        + boss
                        + " from people as boss join tree on boss.boss_id = tree.id) search depth"
                        + " first by email set search_order cycle id set is_cycle using cycle_path"
                        + " select tree.email from tree where not tree.is_cycle order by"
                        + " tree.search_order");
        assertThat(query.list()).containsExactly("ann", "bob", "dan", "cid");
        var levels = plain.searchBreadthFirst(people.email);
        assertThat(
                        db.with(levels)
                                .select(levels.get(people.email))
                                .from(levels)
                                .orderBy(levels.inSearchOrder())
                                .list())
                .containsExactly("ann", "bob", "cid", "dan");
        assertThat(db.with(levels).from(levels).list()).hasSize(4);
        assertThatThrownBy(plain::isCycle)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("tree has no mark of cycles");
        assertThatThrownBy(plain::inSearchOrder).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void aStatementThatReturnsRowsIsOneAsWell() {
        var touched =
                with(
                        "touched",
                        db.update(people)
                                .set(people.visits, people.visits)
                                .where(people.email.eq("ann"))
                                .returning(people, people.age.plus(1)));
        var query = db.with(touched).select(touched, boss.email).from(touched).crossJoin(boss);
        assertSql(
                query,
                "with touched as (update people set visits = people.visits where people.email = ?"
                        + " returning "
                        + COLUMNS
                        + ", age + ?) select touched.*, boss.email from touched cross join people"
                        + " as boss",
                "ann",
                1);
        assertThat(query.where(boss.email.eq("bob")).list())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.value1().value1().email()).isEqualTo("ann");
                            assertThat(row.value1().value2()).isEqualTo(51);
                            assertThat(row.value2()).isEqualTo("bob");
                        });
    }
}
