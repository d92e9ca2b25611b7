package dev.squall.mutation;

import static dev.squall.Sql.argument;
import static dev.squall.Sql.call;
import static dev.squall.Sql.column;
import static dev.squall.Sql.nullOf;
import static dev.squall.Sql.nullableColumn;
import static dev.squall.Sql.value;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DecodingException;
import dev.squall.error.InvalidIdentifier;
import dev.squall.error.InvalidSql;
import dev.squall.harness.Compilation;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.sample.FourPeople;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(ProcedureTest.Routines.class)
class ProcedureTest extends Written {

    private record Totals(long people, @Nullable BigDecimal age) {}

    static final class Routines implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) {
            new FourPeople().prepare(database);
            database.execute(
                    """
                    create procedure birthday(who text, years int default 1) language sql as
                    $$ update people set age = age + years where email = who $$\
                    """,
                    """
                    create procedure totals(lowest int, out people bigint, out age numeric)
                    language plpgsql as $$ begin
                      select count(*), sum(p.age) from people p where p.age >= lowest
                      into people, age;
                    end $$\
                    """,
                    """
                    create procedure doubled(inout n int, label text, inout note text default 'x')
                    language plpgsql as $$ begin
                      n := n * 2;
                      note := coalesce(note, 'no note') || label;
                    end $$\
                    """,
                    "create schema \"Back Office\"",
                    """
                    create procedure "Back Office".birthday(who text) language sql as
                    $$ update people set age = 99 where email = who $$\
                    """,
                    """
                    create procedure commits() language plpgsql as $$ begin
                      update people set visits = visits + 1;
                      commit;
                    end $$\
                    """,
                    "create function twice(n int) returns int language sql as 'select n * 2'");
        }
    }

    ProcedureTest(TestDatabase test) {
        super(test);
    }

    @Test
    void aProcedureIsCalledByItsName() {
        andBack(
                tx -> {
                    var birthday = tx.call("birthday", value(TEXT, "ann"));
                    assertSql(birthday.statement(), "call birthday(?)", "ann");
                    birthday.execute();
                    assertThat(ageOfAnn(tx)).isEqualTo(51);
                    tx.call("birthday", value(TEXT, "ann"), value(INTEGER, 9)).execute();
                    assertThat(ageOfAnn(tx)).isEqualTo(60);
                    var office = tx.call("Back Office.birthday", value(TEXT, "ann"));
                    assertSql(office.statement(), "call \"Back Office\".birthday(?)", "ann");
                    office.execute();
                    assertThat(ageOfAnn(tx)).isEqualTo(99);
                });
        assertThatThrownBy(() -> db.call("")).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    void argumentsHaveNamesAndDefaultsAndNulls() {
        andBack(
                tx -> {
                    var birthday =
                            tx.call(
                                    "birthday",
                                    argument("years", value(INTEGER, 5)),
                                    argument("who", value(TEXT, "ann")));
                    assertSql(
                            birthday.statement(), "call birthday(years => ?, who => ?)", 5, "ann");
                    birthday.execute();
                    assertThat(ageOfAnn(tx)).isEqualTo(55);
                    var nobody = tx.call("birthday", nullOf(TEXT));
                    assertSql(nobody.statement(), "call birthday(null::text)");
                    nobody.execute();
                    assertThat(ageOfAnn(tx)).isEqualTo(55);
                });
        assertThat(
                        db.select(call("twice", INTEGER, argument("n", value(INTEGER, 4))))
                                .withoutFrom())
                .hasToString("select twice(n => ?)");
        assertThat(
                        db.select(call("twice", INTEGER, argument("n", value(INTEGER, 4))))
                                .withoutFrom()
                                .one())
                .isEqualTo(8);
    }

    @Test
    void outParametersAreOneRow() {
        var count = column("people", BIGINT);
        var age = nullableColumn("age", NUMERIC);
        var totals = db.call("totals", value(INTEGER, 30));
        assertSql(
                totals.into(Totals::new, count, age).statement(),
                "call totals(?, people => null, age => null)",
                30);
        assertThat(totals.into(Totals::new, count, age).one())
                .isEqualTo(new Totals(2, new BigDecimal(80)));
        assertThat(db.call("totals", value(INTEGER, 100)).into(Totals::new, count, age).one())
                .isEqualTo(new Totals(0, null));
        assertThat(totals.columns(age, count).one()) // they are found by their names
                .isEqualTo(new Row2<@Nullable BigDecimal, Long>(new BigDecimal(80), 2L));
        assertThat(db.batch(totals.into(Totals::new, count, age), db.from(people).asCount()))
                .isEqualTo(new Row2<>(new Totals(2, new BigDecimal(80)), 4L));
        assertThat(
                        db.within(Duration.ofSeconds(5))
                                .call("totals", value(INTEGER, 30))
                                .into(Totals::new, count, age)
                                .one()
                                .people())
                .isEqualTo(2);
    }

    @Test
    void whatGoesInAndOutHasItsValueByItsName() {
        var n = column("n", INTEGER);
        var note = column("note", TEXT);
        var doubled =
                db.call(
                                "doubled",
                                argument("n", value(INTEGER, 21)),
                                argument("label", value(TEXT, "!")))
                        .columns(n);
        assertSql(doubled.statement(), "call doubled(n => ?, label => ?)", 21, "!");
        assertThat(doubled.one()).isEqualTo(42);
        assertThat(
                        db.call(
                                        "doubled",
                                        argument("n", value(INTEGER, 1)),
                                        argument("label", value(TEXT, "!")))
                                .columns(note, n)
                                .one())
                .isEqualTo(new Row2<>("no note!", 2));
    }

    @Test
    void callsArePartsOfABatch() {
        andBack(
                tx -> {
                    var both =
                            tx.batch(
                                    tx.call("birthday", value(TEXT, "ann")),
                                    tx.select(people.age)
                                            .from(people)
                                            .where(people.email.eq("ann")));
                    assertThat(both.value2()).containsExactly(51);
                });
    }

    @Test
    void aProcedureThatCommitsRunsAlone() {
        long before = visits();
        db.call("commits").execute();
        assertThat(visits()).isEqualTo(before + 4);
        assertThatThrownBy(() -> db.inTransaction(tx -> tx.call("commits").execute()))
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("invalid transaction termination")
                .hasMessageContaining("not in a transaction, a batch, a session or within(…)");
        assertThat(visits()).isEqualTo(before + 4);
    }

    private long visits() {
        return db.select(people.visits).from(people).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void whatIsNotThereIsSaid() {
        var n = column("n", INTEGER);
        assertThatThrownBy(() -> db.call("no_such", value(INTEGER, 1)).execute())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("procedure no_such(integer) does not exist")
                .hasMessageContaining("those out by columns(…) or into(…), with these types")
                .hasMessageContaining("call no_such(?)");
        assertThatThrownBy(() -> db.call("totals", value(INTEGER, 1)).execute())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("those out by columns(…)");
        assertThatThrownBy(() -> db.call("totals", value(INTEGER, 1)).columns(n).one())
                .isInstanceOf(InvalidSql.class);
        assertThatThrownBy(() -> db.call("twice", value(INTEGER, 1)).execute())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("it is a function: select call(\"name\", TYPE, …)");
        assertThatThrownBy(
                        () ->
                                db.select(call("birthday", INTEGER, value(TEXT, "x")))
                                        .withoutFrom()
                                        .one())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("db.call(\"name\", …) calls it");
        assertThatThrownBy(
                        () ->
                                db.call("birthday", argument("who", value(TEXT, "x")))
                                        .columns(column("who", TEXT))
                                        .one())
                .isInstanceOf(dev.squall.error.SquallException.class);
        assertThatThrownBy(
                        () ->
                                db.call(
                                                "doubled",
                                                argument("n", value(INTEGER, 1)),
                                                argument("label", value(TEXT, "!")))
                                        .columns(n, column("label", TEXT))
                                        .one())
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("doubled gives no parameter \"label\"")
                .hasMessageContaining("n int4, note text");
    }

    @Test
    void theTypesOfTheRecordAreThoseOfTheParameters() {
        var wrong =
                Compilation.of(
                                "A.java",
                                """
                                import static dev.squall.Sql.*;
                                import static dev.squall.type.Types.*;
                                import dev.squall.Db;
                                class A {
                                    record Total(String label) {}
                                    Object total(Db db) {
                                        return db.call("totals").into(Total::new, column("n", INTEGER));
                                    }
                                }
                                """)
                        .compile();
        assertThat(wrong.problemText()).contains("Integer").contains("String");
    }

    private static int ageOfAnn(dev.squall.Db db) {
        return db.select(people.age).from(people).where(people.email.eq("ann")).one();
    }
}
