package dev.squall.query;

import static dev.squall.Sql.nullableParam;
import static dev.squall.Sql.param;
import static dev.squall.Sql.select;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.NoRows;
import dev.squall.expr.IntegerParam;
import dev.squall.expr.TextParam;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class PreparedTest {

    private static final TextParam<String> EMAIL = param("email", TEXT);
    private static final IntegerParam<Integer, Long> AGE = param("age", INTEGER);

    private final Database database;
    private final Db db;

    PreparedTest(TestDatabase test) {
        database = Database.connect(test.url(), ConnectionSettings.defaults().maxConnections(1));
        db = database.withoutSession();
    }

    @BeforeEach
    void people() {
        db.delete(people).allRows().execute();
        db.insertAll(people, List.of("ann", "bob"), (p, n) -> p.email(n).age(7)).execute();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(2);
        database.close();
    }

    @Test
    void aQueryIsWrittenOnceAndRunsWithManyValues() {
        Prepared<Person> byEmail = db.from(people).where(people.email.eq(EMAIL)).prepare();

        assertThat(byEmail.with(EMAIL, "ann").one().email()).isEqualTo("ann");
        assertThat(byEmail.with(EMAIL, "bob").first()).isPresent();
        assertThat(byEmail.with(EMAIL, "bob").with(EMAIL, "cid").list()).isEmpty();
        assertThatThrownBy(() -> byEmail.with(EMAIL, "cid").one()).isInstanceOf(NoRows.class);
        assertThat(byEmail.with(EMAIL, "ann").statement().sql())
                .isSameAs(byEmail.with(EMAIL, "bob").statement().sql())
                .endsWith("from people where people.email = ?");
        try (var rows = byEmail.with(EMAIL, "ann").stream()) {
            assertThat(rows.count()).isEqualTo(1);
        }
    }

    @Test
    void oneParameterMayStandInSeveralPlaces() {
        var either =
                db.select(people.email)
                        .from(people)
                        .where(people.email.eq(EMAIL).or(people.firstName.eq(EMAIL)))
                        .where(people.age.plus(AGE).gt(AGE))
                        .prepare()
                        .with(AGE, 3);

        assertThat(either.with(EMAIL, "ann").list()).containsExactly("ann");
        assertThat(either.with(EMAIL, "ann").statement().values())
                .containsExactly("ann", "ann", 3, 3);
    }

    @Test
    void everyFamilyKeepsItsMethods() {
        assertThat(
                        db.select(
                                        param("a", TEXT).lower(),
                                        param("b", BIGINT).plus(1),
                                        param("c", NUMERIC).plus(java.math.BigDecimal.ONE),
                                        param("d", DATE),
                                        param("e", UUID),
                                        param("f", TEXT.array()))
                                .withoutFrom()
                                .where(param("g", BOOLEAN))
                                .prepare()
                                .toString())
                .isEqualTo("select lower(?), ? + ?, ? + ?, ?, ?, ? where ?");
    }

    @Test
    void valuesThatAreMissingOrOfAnotherQueryAreRefused() {
        var query = db.from(people).where(people.email.eq(EMAIL)).where(people.age.eq(AGE));
        var prepared = query.prepare();

        assertThatThrownBy(() -> prepared.with(EMAIL, "ann").list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("a parameter has no value: age");
        assertThatThrownBy(() -> prepared.with(param("email", INTEGER), 1))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("no parameter \"email\" of this type")
                .hasMessageContaining("age, email");
        assertThatThrownBy(query::list)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("a parameter has no value: email");
        assertThatThrownBy(() -> db.batch(query, query)).isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> tx.from(people).where(people.age.eq(AGE)).list()))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(() -> SqlWriter.definition(people.age.gt(AGE)))
                .isInstanceOf(InvalidQuery.class);
        assertThatThrownBy(prepared::explain).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void writesArePreparedToo() {
        var older = db.update(people).set(people.age, AGE).where(people.email.eq(EMAIL)).prepare();
        var returning =
                db.update(people)
                        .set(people.visits, 1L)
                        .where(people.email.eq(EMAIL))
                        .returning(people.age)
                        .prepare();

        assertThat(older.with(AGE, 30).with(EMAIL, "ann").execute()).isEqualTo(1);
        assertThat(older.with(AGE, 40).with(EMAIL, "nobody").execute()).isZero();
        assertThat(returning.with(EMAIL, "ann").one()).isEqualTo(30);
        assertThat(
                        db.batch(
                                        older.with(AGE, 31).with(EMAIL, "ann"),
                                        returning.with(EMAIL, "ann"))
                                .value2())
                .containsExactly(31);
        assertThatThrownBy(() -> older.with(AGE, 1).execute()).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void aNullableParameterTakesANull() {
        var name = nullableParam("name", TEXT);
        var rename =
                db.update(people)
                        .set(people.firstName, name)
                        .where(people.email.eq(EMAIL))
                        .prepare();
        assertThat(rename.with(EMAIL, "ann").with(name, "Ann").execute()).isEqualTo(1);
        var called =
                db.select(people.email)
                        .from(people)
                        .where(people.firstName.isNotDistinctFrom(name))
                        .prepare();
        assertThat(called.with(name, "Ann").list()).containsExactly("ann");
        assertThat(called.with(name, null).list()).containsExactly("bob");
        assertThat(rename.with(EMAIL, "ann").with(name, null).execute()).isEqualTo(1);
        assertThat(called.with(name, null).list()).containsExactlyInAnyOrder("ann", "bob");
        assertThat(called.toString()).endsWith("where people.first_name is not distinct from ?");
        assertThatThrownBy(() -> called.list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("a parameter has no value: name");
        var byEmail = db.from(people).where(people.email.eq(EMAIL)).prepare();
        assertThatThrownBy(() -> byEmail.with(EMAIL, unknown()))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("given a null")
                .hasMessageContaining("nullableParam(…)");
    }

    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    private static String unknown() {
        return null;
    }

    @Test
    void nullableParametersKeepTheirFamilies() {
        var texts = nullableParam("f", TEXT.array());
        var query =
                db.select(
                                nullableParam("a", TEXT).lower(),
                                nullableParam("b", BIGINT).plus(1),
                                nullableParam("c", NUMERIC).plus(java.math.BigDecimal.ONE),
                                nullableParam("d", DATE),
                                nullableParam("e", UUID),
                                texts)
                        .withoutFrom()
                        .where(nullableParam("g", BOOLEAN).isNotTrue())
                        .prepare();
        assertThat(query.toString())
                .isEqualTo("select lower(?), ? + ?, ? + ?, ?, ?, ? where ? is not true");
        var row =
                query.with(nullableParam("a", TEXT), null)
                        .with(nullableParam("b", BIGINT), null)
                        .with(nullableParam("c", NUMERIC), null)
                        .with(nullableParam("d", DATE), null)
                        .with(nullableParam("e", UUID), null)
                        .with(texts, null)
                        .with(nullableParam("g", BOOLEAN), null)
                        .one();
        assertThat(row).isEqualTo(new Row6<>(null, null, null, null, null, null));
    }

    @Test
    void anInsertIsPreparedAsASelectOfItsParameters() {
        var insert =
                db.insertInto(people, people.email, people.age)
                        .select(select(EMAIL, AGE).withoutFrom())
                        .prepare();
        assertThat(insert.toString()).isEqualTo("insert into people (email, age) select ?, ?");
        assertThat(insert.with(EMAIL, "eve").with(AGE, 3).execute()).isEqualTo(1);
        assertThat(db.delete(people).where(people.email.eq("eve")).execute()).isEqualTo(1);
    }
}
