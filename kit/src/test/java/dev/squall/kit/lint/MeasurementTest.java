package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.step.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What statements lock is what the server says.
@PostgresTest
class MeasurementTest {

    private static final String BASE =
            "create table users (id bigint primary key, name varchar(10), age int);"
                    + "create table notes (id bigint primary key, user_id bigint);";

    private final TestDatabase database;

    MeasurementTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.execute("drop schema public cascade", "create schema public");
    }

    private LintReport run(String sql) throws SQLException {
        return run(LintPart.alone(SourceFile.of("a.sql", sql)));
    }

    private LintReport run(LintPart part) throws SQLException {
        LintPart base = new LintPart(SourceFile.of("base.sql", BASE), false, true);
        try (Connection connection = database.dataSource().getConnection()) {
            LintReport report = Lint.of(List.of(base, part)).run(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("select 1"); // the connection is as it was
            }
            return report;
        }
    }

    private static List<String> locks(LintReport report) {
        return report.locks().stream()
                .flatMap(
                        s ->
                                Stream.concat(
                                        s.measured().takes().stream().map(l -> s.line() + " " + l),
                                        Stream.concat(
                                                s.measured().rewritten().stream()
                                                        .sorted()
                                                        .map(n -> s.line() + " writes " + n),
                                                s.measured().scanned().stream()
                                                        .sorted()
                                                        .map(n -> s.line() + " reads " + n))))
                .toList();
    }

    @Test
    void locksRewritesAndScansAreThoseOfTheServer() throws SQLException {
        assertThat(
                        locks(
                                run(
                                        """
                                        alter table users add column city text;
                                        alter table users alter column age type bigint;
                                        alter table users add constraint adult check (age > 17);
                                        alter table notes add foreign key (user_id) references users (id) not valid;
                                        alter table notes validate constraint notes_user_id_fkey;
                                        create index on notes (user_id);
                                        """)))
                .containsExactly(
                        "1 ACCESS EXCLUSIVE on users",
                        "2 ACCESS EXCLUSIVE on users",
                        "2 ACCESS EXCLUSIVE on users_pkey",
                        "2 writes users",
                        "2 writes users_pkey",
                        "2 reads users",
                        "3 ACCESS EXCLUSIVE on users",
                        "3 reads users",
                        "4 SHARE ROW EXCLUSIVE on notes",
                        "4 SHARE ROW EXCLUSIVE on users",
                        "5 SHARE UPDATE EXCLUSIVE on notes",
                        "5 ROW SHARE on users",
                        "5 reads notes",
                        "6 SHARE on notes",
                        "6 reads notes");
    }

    @Test
    void whatTheServerDoesNotRewriteIsNoFinding() throws SQLException {
        assertThat(run("alter table users alter column name type varchar(20);").count(Level.ERROR))
                .isZero();
        LintReport report =
                run(
                        "create function one() returns int language sql immutable return 1;"
                                + "alter table users add column n int default one();");
        assertThat(report.count(Level.ERROR)).isZero();
    }

    @Test
    void whatIsDroppedOnlyIfItIsThereAndIsNotIsNoFinding() throws SQLException {
        assertThat(run("drop index if exists nowhere; drop table if exists nobody;").open())
                .extracting(LintFinding::rule)
                .doesNotContain("require-concurrent-index-deletion", "ban-drop-table");
    }

    @Test
    void locksAreHeldUntilTheTransactionEnds() throws SQLException {
        LintReport report =
                run(
                        """
                        alter table notes add constraint small check (user_id < 9) not valid;
                        begin;
                        alter table users add column city text;
                        alter table notes validate constraint small;
                        commit;
                        alter table users add column zip text;
                        """);

        assertThat(report.open())
                .filteredOn(f -> f.rule().equals("lock-held-while-working"))
                .extracting(LintFinding::line)
                .containsExactly(4);
    }

    @Test
    void aStatementThatFailsDoesNotHideTheOthers() throws SQLException {
        LintReport report =
                run(
                        """
                        begin;
                        alter table nowhere add column a int;
                        alter table users add column city text;
                        commit;
                        grant select on users to a_role_of_production;
                        """);

        assertThat(locks(report)).containsExactly("3 ACCESS EXCLUSIVE on users");
        assertThat(report.open())
                .filteredOn(f -> f.rule().equals("not-measured"))
                .extracting(LintFinding::what)
                .containsExactly("relation \"nowhere\" does not exist (and 1 more below)");
    }

    @Test
    void whereEverythingStandsBeforeItAFailureIsAnError() throws SQLException {
        LintPart part =
                new LintPart(
                        SourceFile.migration("up.sql", "alter table users drop column nme;"),
                        true,
                        true);

        assertThat(run(part).open())
                .filteredOn(f -> f.level() == Level.ERROR)
                .extracting(LintFinding::rule)
                .containsExactly("statement-fails");
    }

    @Test
    void whatIsFilledInLaterOrChangesTheServerIsNotRun() throws SQLException {
        LintReport report =
                run(
                        """
                        create database shop;
                        alter system set work_mem = '1GB';
                        alter table :table add column a int;
                        insert into users (id) values (${id});
                        """);

        assertThat(report.open()).extracting(LintFinding::rule).doesNotContain("syntax-error");
        assertThat(database.rows("select datname from pg_database where datname = 'shop'"))
                .isEmpty();
    }

    @Test
    void aScriptThatSetsItsSessionChangesNothingForTheNext() throws SQLException {
        LintReport report =
                run("set search_path = nowhere; set role none; set statement_timeout = 1;");

        assertThat(report.count(Level.ERROR)).isZero();
        assertThat(locks(run("alter table users add column city text;")))
                .containsExactly("1 ACCESS EXCLUSIVE on users");
    }
}
