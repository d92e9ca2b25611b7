package dev.squall.query;

import static dev.squall.Sql.argument;
import static dev.squall.Sql.column;
import static dev.squall.Sql.function;
import static dev.squall.Sql.nullableColumn;
import static dev.squall.Sql.value;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidSql;
import dev.squall.harness.Compilation;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FunctionRowsTest.Routines.class)
class FunctionRowsTest extends Queries {

    private record Report(String email, @Nullable String boss, long visits) {}

    static final class Routines implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) {
            new FourPeople().prepare(database);
            database.execute(
                    """
                    create function reports(lowest int default 0, factor int default 1)
                    returns table (email text, boss text, visits bigint) language sql as $$
                      select p.email, b.email, p.visits * factor from people p
                      left join people b on b.id = p.boss_id
                      where p.visits >= lowest order by p.email $$\
                    """,
                    """
                    create function active_people(lowest int) returns setof people language sql as
                    $$ select * from people where active and age >= lowest $$\
                    """,
                    """
                    create function names(boss uuid) returns setof text language sql as
                    $$ select email from people where boss_id = boss order by email $$\
                    """,
                    """
                    create function whatever() returns setof record language sql as
                    $$ select email, age from people order by email $$\
                    """,
                    """
                    create function oldest(out email text, out age int) language sql as
                    $$ select email, age from people order by age desc limit 1 $$\
                    """);
        }
    }

    FunctionRowsTest(TestDatabase test) {
        super(test);
    }

    private final Label<String, ?> email = column("email", TEXT);
    private final Label<@Nullable String, ?> manager = nullableColumn("boss", TEXT);

    @Test
    void theRowsOfAFunctionAreRecords() {
        var visits = column("visits", BIGINT);
        var reports =
                function("reports", value(INTEGER, 5)).into(Report::new, email, manager, visits);
        assertSql(
                db.from(reports),
                "select reports.email, reports.boss, reports.visits from reports(?) as reports"
                        + " (email, boss, visits)",
                5);
        assertThat(db.from(reports).list())
                .containsExactly(new Report("bob", "ann", 5), new Report("dan", "bob", 8));
        assertSql(
                db.from(reports.as("r")).where(reports.as("r").get(visits).gt(5L)),
                "select r.email, r.boss, r.visits from reports(?) as r (email, boss, visits) where"
                        + " r.visits > ?",
                5,
                5L);
        var tenfold =
                function("public", "reports", argument("factor", value(INTEGER, 10)))
                        .into(Report::new, email, manager, visits);
        var busiest = db.from(tenfold).orderBy(tenfold.get(visits).desc()).limit(1);
        assertSql(
                busiest,
                "select reports.email, reports.boss, reports.visits from public.reports(factor =>"
                        + " ?) as reports (email, boss, visits) order by reports.visits desc limit"
                        + " 1",
                10);
        assertThat(busiest.one()).isEqualTo(new Report("dan", "bob", 80));
        assertThat(db.from(tenfold).count()).isEqualTo(4);
        assertThat(db.from(tenfold).map(Report::email)).hasSize(4).containsKey("cid");
    }

    @Test
    void oneColumnIsAValueAndOneRowIsARecord() {
        var name = column("name", TEXT);
        var ann = function("names", value(UUID, FourPeople.ANN)).columns(name);
        assertThat(db.from(ann).list()).containsExactly("bob", "cid");
        var age = column("age", INTEGER);
        assertThat(db.from(function("oldest").columns(email, age)).one())
                .isEqualTo(new Row2<>("ann", 50));
    }

    @Test
    void aFunctionIsJoinedAndSeesTheItemsBefore() {
        var name = column("name", TEXT);
        var names = function("names", people.id).columns(name);
        var query =
                db.select(people.email, names.orNull())
                        .from(people)
                        .leftJoin(names)
                        .on(people.active)
                        .orderBy(people.email, names.get(name));
        assertSql(
                query,
                "select people.email, names.name from people left join names(people.id) as names"
                        + " (name) on people.active order by people.email, names.name");
        assertThat(query.list())
                .containsExactly(
                        new Row2<String, @Nullable String>("ann", "bob"),
                        new Row2<String, @Nullable String>("ann", "cid"),
                        new Row2<String, @Nullable String>("bob", "dan"),
                        new Row2<String, @Nullable String>("cid", null),
                        new Row2<String, @Nullable String>("dan", null));
    }

    @Test
    void rowsOfATableAreRecordsOfTheTable() {
        var active = function("active_people", value(INTEGER, 30)).as(people);
        var query = db.from(active).where(people.visits.gt(3L));
        assertSql(
                query,
                "select " + COLUMNS + " from active_people(?) as people where people.visits > ?",
                30,
                3L);
        assertThat(query.list()).extracting(Person::email).containsExactly("bob");
        var bosses = function("active_people", value(INTEGER, 30)).as(boss);
        assertThat(
                        db.select(people.email, boss.email)
                                .from(people)
                                .innerJoin(bosses)
                                .on(people.bossId.eq(boss.id))
                                .orderBy(people.email)
                                .list())
                .containsExactly(
                        new Row2<>("bob", "ann"),
                        new Row2<>("cid", "ann"),
                        new Row2<>("dan", "bob"));
    }

    @Test
    void ofARecordTheQuerySaysWhatItsColumnsAre() {
        var age = column("age", INTEGER);
        var whatever = function("whatever").columns(email, age);
        assertSql(
                db.from(whatever.asRecord().as("w")),
                "select w.email, w.age from whatever() as w (email text, age int4)");
        assertThat(db.from(whatever.asRecord()).list()).hasSize(4).contains(new Row2<>("ann", 50));
        assertThatThrownBy(() -> db.from(whatever).list())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("say its columns with asRecord(…)");
        assertThatThrownBy(() -> db.from(function("oldest").columns(age).asRecord()).list())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("leave asRecord(…) out");
        assertThatThrownBy(() -> db.from(function("whatever").columns(email).asRecord()).list())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("asRecord(…) names all columns, with their types");
    }

    @Test
    void moreColumnsThanItHasAreRefused() {
        var age = column("age", INTEGER);
        var visits = column("visits", BIGINT);
        assertThatThrownBy(() -> db.from(function("oldest").columns(email, age, visits)).list())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("2 columns available but 3 columns specified")
                .hasMessageContaining("the function has fewer columns than are named here");
        assertThatThrownBy(() -> db.from(function("no_such").columns(age)).list())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("function no_such() does not exist");
    }

    @Test
    void theTypesOfTheRecordAreThoseOfTheColumns() {
        var wrong =
                Compilation.of(
                                "A.java",
                                """
                                import static dev.squall.Sql.*;
                                import static dev.squall.type.Types.*;
                                class A {
                                    record Pair(String name, int age) {}
                                    Object pairs() {
                                        var age = column("a", INTEGER);
                                        var name = column("n", TEXT);
                                        return function("f").into(Pair::new, age, name);
                                    }
                                }
                                """)
                        .compile();
        assertThat(wrong.problemText()).contains("Integer").contains("String");
    }
}
