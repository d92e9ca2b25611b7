package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.PgVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rules know what stands before a statement, and what the file is for.
class ContextTest {

    private static List<String> rules(LintOptions options, String... files) {
        List<LintPart> parts =
                java.util.stream.IntStream.range(0, files.length)
                        .mapToObj(i -> LintPart.alone(SourceFile.of(i + ".sql", files[i])))
                        .toList();
        return Lint.of(parts).with(options).run().open().stream()
                .map(f -> f.file().charAt(0) + ":" + f.line() + " " + f.rule())
                .toList();
    }

    private static List<String> rules(String sql) {
        return rules(dangers(), sql);
    }

    /// Without what is about style.
    private static LintOptions dangers() {
        LintOptions options = LintOptions.defaults();
        for (var card : RuleNames.all()) {
            boolean style = card.level() == Level.INFO || card.name().startsWith("prefer-");
            if (style || card.name().startsWith("require-lock")) {
                options = options.level(card.name(), Level.OFF);
            }
        }
        return options;
    }

    private static List<String> migration(String sql) {
        SourceFile file = SourceFile.migration("up.sql", sql);
        return Lint.of(List.of(new LintPart(file, true, true))).run().open().stream()
                .map(f -> f.line() + " " + f.rule())
                .toList();
    }

    @Test
    void aTableOfTheSameFileIsInNobodysUse() {
        assertThat(
                        rules(
                                """
                                create table app.notes (id bigint primary key, body text);
                                create index on app.notes (body);
                                alter table app.notes alter column body set not null;
                                alter table app.notes add constraint one unique (body);
                                alter table app.notes rename to sheets;
                                alter table app.sheets drop column body;
                                drop table app.sheets;
                                """))
                .isEmpty();
    }

    @Test
    void aColumnOfTheSameFileIsNamedByNobody() {
        String add = "alter table notes add column draft text;";
        String change =
                "alter table notes rename draft to text; alter table notes drop column text;";
        assertThat(rules(add + change)).isEmpty();
        assertThat(rules(dangers(), add, change))
                .containsExactly("1:1 renaming-column", "1:1 ban-drop-column");
    }

    @Test
    void aTableOfAnEarlierFileMayHaveRowsUnlessBothAreOneDeployment() {
        String create = "create table notes (id bigint primary key, body text);";
        String index = "create index on notes (body);";
        assertThat(rules(dangers(), create, index))
                .containsExactly("1:1 require-concurrent-index-creation");
        assertThat(rules(dangers().together(true), create, index)).isEmpty();
    }

    @Test
    void theNameOfATableCountsWithItsSchemaAndItsQuotes() {
        assertThat(
                        rules(
                                """
                                create table app.notes (id bigint);
                                create index on notes (id);
                                create index on public.notes (id);
                                create index on App."notes" (id);
                                """))
                .containsExactly(
                        "0:2 require-concurrent-index-creation",
                        "0:3 require-concurrent-index-creation");
    }

    @Test
    void aCheckIsAProofOnlyWhenItIsValidated() {
        String added = "alter table t add constraint c check (name is not null) not valid;\n";
        String set = "alter table t alter column name set not null;";
        assertThat(rules(added + set)).containsExactly("0:2 adding-not-nullable-field");
        assertThat(rules(added + "alter table t validate constraint c;\n" + set)).isEmpty();
        assertThat(rules(dangers(), added, "alter table t validate constraint c;", set)).isEmpty();
        assertThat(
                        rules(
                                dangers().version(new PgVersion(11, -1)),
                                added + "alter table t validate constraint c;\n" + set))
                .containsExactly("0:3 adding-not-nullable-field");
    }

    @Test
    void validatingWaitsForTheNextTransaction() {
        String both =
                """
                alter table t add constraint c check (a > 0) not valid;
                alter table t validate constraint c;
                """;
        assertThat(rules(both)).isEmpty();
        assertThat(rules("begin;\n" + both + "commit;"))
                .containsExactly("0:3 constraint-missing-not-valid");
        assertThat(rules(dangers().assumeInTransaction(true), both))
                .containsExactly("0:2 constraint-missing-not-valid");
        assertThat(
                        migration(
                                """
                                alter table t add constraint c check (a > 0) not valid;
                                -- squall:new-transaction
                                alter table t validate constraint c;
                                """))
                .isEmpty();
    }

    @Test
    void typesThatGrowWithoutARewriteAreFreeIfTheOldOneIsKnown() {
        String table =
                "create table t (a varchar(10), b varchar(10), c numeric(8, 2), d timestamp(3),"
                        + " e varchar(10), f int);";
        assertThat(
                        rules(
                                dangers(),
                                table,
                                """
                                alter table t alter a type varchar(20);
                                alter table t alter b type text;
                                alter table t alter c type numeric(12, 2);
                                alter table t alter d type timestamp(6);
                                alter table t alter e type varchar(5);
                                alter table t alter f type bigint;
                                """))
                .containsExactly("1:5 changing-column-type", "1:6 changing-column-type");
        assertThat(rules("alter table t alter a type text;"))
                .containsExactly("0:1 changing-column-type");
    }

    @Test
    void aLockTimeoutAboveCounts() {
        LintOptions only = LintOptions.defaults().only(Set.of("require-lock-timeout"));
        assertThat(rules(only, "alter table t add a int;\nalter table t add b int;"))
                .containsExactly("0:1 require-lock-timeout");
        assertThat(rules(only, "set lock_timeout = '2s';\nalter table t add a int;")).isEmpty();
        assertThat(rules(only, "select set_config('lock_timeout', '2s', false);\ndrop table t;"))
                .isEmpty();
        assertThat(rules(only, "set lock_timeout = 0;\nalter table t add a int;")).hasSize(1);
        assertThat(
                        rules(
                                only,
                                "begin; set local lock_timeout = '2s'; commit;\n"
                                        + "alter table t add a int;"))
                .hasSize(1);
    }

    @Test
    void ourMigratorSetsTimeoutsGoesOnAfterFailuresAndBeginsTransactions() {
        assertThat(
                        migration(
                                """
                                alter table t add a text;

                                -- squall:outside-transaction
                                create index concurrently i on t (a);
                                """))
                .isEmpty();
        assertThat(migration("create index concurrently i on t (a);\n"))
                .contains("1 ban-concurrent-index-creation-in-transaction");
        assertThat(migration("begin;\nselect 1;\ncommit;\n"))
                .contains("1 transaction-nesting", "3 transaction-nesting");
    }

    @Test
    void whatAMigrationSaysItselfIsNoErrorAnyMore() {
        LintReport report =
                Lint.of(
                                List.of(
                                        new LintPart(
                                                SourceFile.migration(
                                                        "up.sql",
                                                        "-- squall:hazard t is written anew\n"
                                                            + "alter table t alter a type bigint;"),
                                                true,
                                                true)))
                        .run();

        assertThat(report.count(Level.ERROR)).isZero();
        assertThat(report.open()).extracting(LintFinding::rule).contains("changing-column-type");
    }

    @Test
    void commentsIgnoreOneStatementOrTheFile() {
        assertThat(
                        rules(
                                """
                                -- squall:ignore ban-drop-table, ban-drop-column: nobody reads it
                                drop table a;
                                drop table b;
                                """))
                .containsExactly("0:1 unused-ignore", "0:3 ban-drop-table");
        assertThat(
                        rules(
                                """
                                -- squall:ignore-file ban-drop-table: all are empty
                                drop table a;
                                drop table b;
                                """))
                .isEmpty();
        assertThat(rules("-- squall:ignore ban-drop-tabel: nobody reads it\nselect 1;"))
                .containsExactly("0:1 unused-ignore");
        assertThat(rules("-- squall:ignore ban-drop-table\ndrop table a;"))
                .containsExactly("0:1 ignore-without-reason");
    }

    @Test
    void commentsOfSquawkAreUnderstood() {
        assertThat(rules("-- squawk-ignore ban-drop-table\ndrop table a;")).isEmpty();
        assertThat(rules("-- squawk-ignore-file\ndrop table a;\ndrop table b;")).isEmpty();
        assertThat(
                        rules(
                                """
                                alter table t
                                  -- squawk-ignore ban-drop-column
                                  drop column a;
                                """))
                .isEmpty();
        assertThat(
                        rules(
                                dangers().assumeInTransaction(true),
                                "-- squawk-disable-assume-in-transaction\n"
                                        + "create index concurrently i on t (a);"))
                .isEmpty();
    }

    @Test
    void rulesHaveTheLevelThatSomebodyGivesThem() {
        LintOptions options =
                dangers().level("ban-drop-table", Level.OFF).level("prefer-jsonb", Level.ERROR);
        LintReport report =
                Lint.of(
                                List.of(
                                        LintPart.alone(
                                                SourceFile.of(
                                                        "a",
                                                        "drop table a; create table b (c json);"))))
                        .with(options)
                        .run();

        assertThat(report.open()).extracting(LintFinding::rule).containsExactly("prefer-jsonb");
        assertThat(report.fails(Level.ERROR)).isTrue();
        assertThat(
                        rules(
                                LintOptions.defaults().only(Set.of("require-table-schema")),
                                "drop table a;"))
                .containsExactly("0:1 require-table-schema");
    }

    @Test
    void waysBackAndWhatIsForPsqlAreNoPartOfAFile() {
        assertThat(
                        rules(
                                """
                                \\set ON_ERROR_STOP on
                                -- +goose Up
                                create table a (id bigint);
                                copy a (id) from stdin;
                                1
                                it's no string
                                \\.
                                \\echo 'done
                                drop table b;
                                -- +goose Down
                                drop table a;
                                """))
                .containsExactly("0:9 ban-drop-table");
    }

    @Test
    void aTextThatDoesNotEndIsASyntaxError() {
        assertThat(rules("drop table a;\nselect 'never"))
                .containsExactly("0:1 ban-drop-table", "0:2 syntax-error");
    }
}
