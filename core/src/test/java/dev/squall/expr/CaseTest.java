package dev.squall.expr;

import static dev.squall.Sql.caseOf;
import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.sum;
import static dev.squall.Sql.value;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class CaseTest {

    private final Evaluation server;

    CaseTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @BeforeEach
    void threePeople() {
        server.db().insert(people, p -> p.email("a@b.c").age(10).firstName("Ann")).execute();
        server.db().insert(people, p -> p.email("b@b.c").age(20).firstName("Bob")).execute();
        server.db().insert(people, p -> p.email("c@b.c").age(20)).execute();
    }

    @AfterEach
    void close() {
        server.db().delete(people).allRows().execute();
        server.close();
    }

    private void check(Expr<?> expression, String sql, @Nullable Object value) {
        var query = server.db().select(expression).from(people);
        assertThat(query.toString()).isEqualTo("select " + sql + " from people");
        assertThat(query.list()).isEqualTo(Collections.singletonList(value));
    }

    @Test
    void theResultsDecideTheFamily() {
        var kind =
                caseWhen(people.age.lt(18))
                        .then("young")
                        .when(people.age.lt(65))
                        .then("grown")
                        .otherwise("old");
        list(
                kind.upper(),
                "upper(case when people.age < ? then ? when people.age < ? then ? else ? end)",
                "YOUNG",
                "GROWN",
                "GROWN");
        list(
                caseWhen(people.age.lt(18)).then(people.age).otherwise(18).plus(1),
                "case when people.age < ? then people.age else ? end + ?",
                11,
                19,
                19);
        list(
                caseWhen(people.active).then(2L).otherwise(3L).times(2),
                "case when people.active then ? else ? end * ?",
                4L,
                4L,
                4L);
        list(
                caseWhen(people.active).then(BigDecimal.ONE).otherwise(BigDecimal.TEN),
                "case when people.active then ? else ? end",
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE);
        list(
                caseWhen(people.active).then(people.age.gt(10)).otherwise(true).not(),
                "not case when people.active then people.age > ? else ? end",
                true,
                false,
                false);
        list(
                caseWhen(people.active).then(value(UUID, new UUID(0, 1))).otherwise(new UUID(0, 2)),
                "case when people.active then ? else ? end",
                new UUID(0, 1),
                new UUID(0, 1),
                new UUID(0, 1));
    }

    @Test
    void withoutElseItCanBeNull() {
        list(
                caseWhen(people.age.lt(18)).then("young").end(),
                "case when people.age < ? then ? end",
                "young",
                null,
                null);
        server.refuses(caseWhen(people.age.lt(18)).then("young").end().length());
        check(
                sum(caseWhen(people.age.lt(18)).then(people.age).end()),
                "sum(case when people.age < ? then people.age end)",
                10L);
    }

    @Test
    void aNullIsNoBranchTaken() {
        list(
                caseWhen(people.firstName.eq("Ann")).then(1).otherwise(2),
                "case when people.first_name = ? then ? else ? end",
                1,
                2,
                2);
    }

    @Test
    void aResultThatCanBeNullSaysSo() {
        list(
                caseWhen(people.age.lt(18)).then(people.firstName).otherwise("x"),
                "case when people.age < ? then people.first_name else ? end",
                "Ann",
                "x",
                "x");
        list(
                caseWhen(people.age.lt(18)).then(people.email.orNull()).otherwise(people.firstName),
                "case when people.age < ? then people.email else people.first_name end",
                "a@b.c",
                "Bob",
                null);
    }

    @Test
    void valuesAreCompared() {
        list(
                caseOf(people.age).when(10).then("ten").when(20).then("twenty").otherwise("many"),
                "case people.age when ? then ? when ? then ? else ? end",
                "ten",
                "twenty",
                "twenty");
        list(
                caseOf(people.firstName).when("Ann").then(people.age).end(),
                "case people.first_name when ? then people.age end",
                10,
                null,
                null);
    }

    private void list(Expr<?> expression, String sql, @Nullable Object... values) {
        var query = server.db().select(expression).from(people).orderBy(people.email);
        assertThat(query.toString())
                .isEqualTo("select " + sql + " from people order by people.email");
        assertThat(query.list()).isEqualTo(java.util.Arrays.asList(values));
    }
}
