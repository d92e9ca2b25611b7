package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.ConstraintViolation;
import dev.squall.error.ExclusionViolation;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.InvalidSql;
import dev.squall.error.InvalidValue;
import dev.squall.error.LockTimeout;
import dev.squall.error.NotNullViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.RowLimitExceeded;
import dev.squall.error.SquallException;
import dev.squall.error.UniqueViolation;
import dev.squall.error.UnknownDatabaseError;
import dev.squall.harness.Golden;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConstraintCatalog.Declared;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsTest {

    private static final Map<String, Declared> DECLARED =
            Map.of(
                    "people.people_email_key",
                    new Declared(List.of("email"), "Person.java:11", false),
                    "people.name",
                    new Declared(List.of("name"), "Person.java:12", false),
                    "pets.three_pets",
                    new Declared(List.of("owner_id"), "Pet.java:20", true));

    private Database database;
    private Db db;

    @BeforeAll
    void connect(TestDatabase test) {
        test.execute(
                "create table people (id int primary key, email text unique, name text not null,"
                        + " age int check (age >= 0), unique (name, age))",
                "create table pets (id int primary key, owner_id int references people,"
                        + " during int4range, exclude using gist (during with &&))",
                "insert into people values (1, 'ann@example.com', 'Ann', 30)",
                "insert into pets values (1, 1, '[1,5)')",
                """
                create function limit_pets() returns trigger language plpgsql as $$ begin
                  if new.id = 13 then raise exception using errcode = 'check_violation',
                    message = 'too many', table = 'pets', schema = 'public',
                    constraint = 'three_pets'; end if;
                  if new.id = 14 then raise exception 'pet % is not welcome', new.id; end if;
                  return new; end $$
                """,
                "create trigger limit_pets before insert on pets for each row"
                        + " execute function limit_pets()");
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .constraints(
                                        (schema, table, name) -> DECLARED.get(table + "." + name)));
        db = database.withoutSession();
    }

    @AfterEach
    void connectionAndPoolAreHealthy() {
        assertThat(db.sql("select 7").list((Integer n) -> n)).containsExactly(7);
        assertThat(db.sql("select count(*) from people").list((Long n) -> n)).containsExactly(1L);
        db.inTransaction(
                tx -> assertThat(tx.sql("select 8").list((Integer n) -> n)).containsExactly(8));
    }

    @AfterAll
    void close() {
        database.close();
    }

    /// The message of what a statement causes: the same alone and in a transaction, and nothing of
    /// it, causes included, shows a value.
    private <E extends SquallException> E error(Class<E> type, Consumer<Db> statement) {
        E alone = caught(type, () -> statement.accept(db));
        E inside = caught(type, () -> db.inTransaction(statement::accept));
        assertThat(inside).hasMessage(alone.getMessage());
        StringWriter trace = new StringWriter();
        alone.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("ann@", "Ann", "secret", "1999");
        return alone;
    }

    private static <E extends SquallException> E caught(Class<E> type, Runnable statement) {
        try {
            statement.run();
        } catch (SquallException e) {
            assertThat(e).isInstanceOf(type);
            return type.cast(e);
        }
        throw new AssertionError("no error");
    }

    private static void assertText(String name, SquallException e) {
        Golden.assertMatches(
                Path.of("src/test/resources/errors", name + ".txt"),
                String.valueOf(e.getMessage()));
    }

    private static void assertBroken(
            ConstraintViolation e, String table, String constraint, String... columns) {
        assertThat(e.table()).isEqualTo(table);
        assertThat(e.constraint()).isEqualTo(constraint);
        assertThat(e.columns()).containsExactly(columns);
    }

    @Test
    void aUniqueViolationNamesColumnsAndDeclaration() {
        UniqueViolation e =
                error(
                        UniqueViolation.class,
                        client ->
                                client.sql(
                                                "insert into people values ({}, {}, {})",
                                                2,
                                                "ann@example.com",
                                                "secret")
                                        .execute());
        assertBroken(e, "people", "people_email_key", "email");
        assertThat(e.sqlState()).isEqualTo("23505");
        assertText("unique", e);
    }

    @Test
    void anUndeclaredConstraintIsNamedByTheServersWords() {
        db.inTransaction(
                tx -> {
                    tx.sql("update people set age = 30").execute();
                    UniqueViolation e =
                            caught(
                                    UniqueViolation.class,
                                    () ->
                                            tx.inTransaction(
                                                    nested ->
                                                            nested.sql(
                                                                            "insert into people"
                                                                                + " values (3,"
                                                                                + " null, 'Ann',"
                                                                                + " 30)")
                                                                    .execute()));
                    assertBroken(e, "people", "people_name_age_key", "name", "age");
                });
    }

    @Test
    void aForeignKeyViolationTellsItsDirection() {
        ForeignKeyViolation missing =
                error(
                        ForeignKeyViolation.class,
                        client -> client.sql("insert into pets values (2, {})", 1999).execute());
        assertBroken(missing, "pets", "pets_owner_id_fkey", "owner_id");
        assertText("foreign-key-missing", missing);
        ForeignKeyViolation referred =
                error(
                        ForeignKeyViolation.class,
                        client -> client.sql("delete from people where id = 1").execute());
        assertBroken(referred, "pets", "pets_owner_id_fkey");
        assertText("foreign-key-referred", referred);
    }

    @Test
    void aNotNullViolationNamesTheColumn() {
        NotNullViolation e =
                error(
                        NotNullViolation.class,
                        client ->
                                client.sql(
                                                "insert into people (id, email) values (5, {})",
                                                "secret")
                                        .execute());
        assertBroken(e, "people", "", "name");
        assertText("not-null", e);
    }

    @Test
    void aCheckViolationNamesTheCheck() {
        CheckViolation e =
                error(
                        CheckViolation.class,
                        client -> client.sql("update people set age = {}", -1999).execute());
        assertBroken(e, "people", "people_age_check");
        assertText("check", e);
    }

    @Test
    void anExclusionViolationNamesTheConstraint() {
        ExclusionViolation e =
                error(
                        ExclusionViolation.class,
                        client ->
                                client.sql(
                                                "insert into pets values (2, null, {}::int4range)",
                                                "[3,1999)")
                                        .execute());
        assertBroken(e, "pets", "pets_during_excl", "during");
        assertThat(e).hasMessageStartingWith("SQ305 A row of pets conflicts with another");
    }

    @Test
    void aRowLimitIsToldFromACheck() {
        RowLimitExceeded e =
                error(
                        RowLimitExceeded.class,
                        client -> client.sql("insert into pets values (13, 1)").execute());
        assertBroken(e, "pets", "three_pets", "owner_id");
        assertText("row-limit", e);
    }

    @Test
    void badSqlIsShownWithACaret() {
        InvalidSql e =
                error(
                        InvalidSql.class,
                        client ->
                                client.sql(
                                                "select id from people where id = {} and nam = {}",
                                                1,
                                                "Ann")
                                        .list((Integer n) -> n));
        assertText("invalid-sql", e);
        assertThat(e.sqlState()).isEqualTo("42703");
    }

    @Test
    void aLongStatementIsShownAroundItsCaret() {
        InvalidSql e =
                error(
                        InvalidSql.class,
                        client ->
                                client.sql(
                                                "select 1 as"
                                                    + " the_first_column_of_a_very_long_statement,"
                                                    + " 2 as"
                                                    + " the_second_column_of_a_very_long_statement,"
                                                    + " 3 as"
                                                    + " the_third_column_of_a_very_long_statement,"
                                                    + " missing_column, 4 as"
                                                    + " the_fourth_column_of_a_very_long_statement,"
                                                    + " 5 as"
                                                    + " the_fifth_column_of_a_very_long_statement,"
                                                    + " 6 as"
                                                    + " the_sixth_column_of_a_very_long_statement")
                                        .list((Integer n) -> n));
        String[] lines = String.valueOf(e.getMessage()).lines().toArray(String[]::new);
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("missing_column");
        assertThat(lines[1]).hasSizeLessThan(260);
    }

    @Test
    void badValuesAreMasked() {
        InvalidValue e =
                error(
                        InvalidValue.class,
                        client -> client.sql("select {}::int", "secret").list((Integer n) -> n));
        assertText("invalid-value", e);
        error(
                InvalidValue.class,
                client -> client.sql("select {}::timestamptz", "secret").list((Object n) -> n));
    }

    @Test
    void aValueOfARowIsMaskedAsWell() {
        InvalidValue e =
                error(
                        InvalidValue.class,
                        client ->
                                client.sql("select (email || '99999999999')::int from people")
                                        .list((Integer n) -> n));
        assertThat(e)
                .hasMessageStartingWith("SQ323 invalid input syntax for type integer: (masked)");
        e =
                error(
                        InvalidValue.class,
                        client ->
                                client.sql("select (id || '99999999999')::int from people")
                                        .list((Integer n) -> n));
        assertThat(e)
                .hasMessageStartingWith("SQ323 value (masked) is out of range for type integer");
    }

    @Test
    void errorsOfFunctionsKeepTheirWords() {
        UnknownDatabaseError e =
                error(
                        UnknownDatabaseError.class,
                        client -> client.sql("insert into pets values (14, 1)").execute());
        assertThat(e).hasMessageStartingWith("SQ329 pet 14 is not welcome");
        assertThat(e.sqlState()).isEqualTo("P0001");
    }

    @Test
    void locksAreNotWaitedForWhenTheyMustNot(TestDatabase test) {
        try (Database other = Database.connect(test.url())) {
            other.withoutSession()
                    .inTransaction(
                            tx -> {
                                tx.sql("update pets set id = id").execute();
                                LockTimeout e =
                                        error(
                                                LockTimeout.class,
                                                client ->
                                                        client.sql(
                                                                        "update pets set id = id"
                                                                            + " where id in (select"
                                                                            + " id from pets for"
                                                                            + " update nowait)")
                                                                .execute());
                                assertThat(e.sqlState()).isEqualTo("55P03");
                            });
        }
    }

    @Test
    void permissionIsDeniedWithAHint(TestDatabase test) {
        test.execute(
                "do $$ begin create role run_nobody login password 'x';"
                        + " exception when duplicate_object then null; end $$");
        try (Database nobody = Database.connect(test.url("run_nobody", "x"))) {
            PermissionDenied e =
                    caught(
                            PermissionDenied.class,
                            () ->
                                    nobody.withoutSession()
                                            .sql("select name from people")
                                            .list((String s) -> s));
            assertText("permission", e);
        }
    }
}
