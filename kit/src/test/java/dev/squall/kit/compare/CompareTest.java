package dev.squall.kit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.AnswerFitsNothing;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.ScriptFailed;
import dev.squall.kit.error.UnreadableSource;
import dev.squall.kit.scratch.UrlScratch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class CompareTest {

    private static final String NOTES =
            "create table notes (id integer primary key, text text not null);\n";

    private final TestDatabase database;

    CompareTest(TestDatabase database) {
        this.database = database;
    }

    private static SqlFiles sql(String name, String text) {
        return new SqlFiles(List.of(new SqlFile(name, text)));
    }

    private Compared compare(SchemaSource from, SchemaSource to, CompareOptions options) {
        return Compare.of(from, to)
                .with(options)
                .run(() -> new UrlScratch(database.server().url()));
    }

    private Compared compare(String from, String to) {
        return compare(sql("from.sql", from), sql("to.sql", to), CompareOptions.defaults());
    }

    private List<String> left() {
        return database.rows(
                "select datname from pg_database where datname like 'squall\\_beside\\_%' union all"
                        + " select rolname from pg_roles where rolname like 'compared\\_%'");
    }

    @AfterEach
    void nothingIsLeftOnTheServer() {
        assertThat(left()).isEmpty();
        assertThat(database.rows("select 1")).containsExactly("1");
    }

    @Test
    void equalSchemasGiveNothingAtAll() {
        String same = "create table notes (text text NOT NULL, id int, primary key (id));\n";

        assertThat(compare(NOTES, same).sql()).isEmpty();
        assertThat(compare("", "").isDifferent()).isFalse();
    }

    @Test
    void whatIsNewComesAndWhatIsOldGoes() {
        Compared found =
                compare(NOTES + "create table old (id int);", NOTES.replace("text t", "body t"));

        assertThat(found.sql())
                .contains("--rename notes.text:notes.body")
                .contains("alter table public.notes drop column text;")
                .contains("alter table public.notes add column body text not null;")
                .contains("drop table public.old;");
    }

    @Test
    void aRenameIsOneWhereItIsSaid() {
        CompareOptions renamed =
                CompareOptions.defaults().renames(Map.of("notes.text", "notes.body"));

        assertThat(
                        compare(
                                        sql("a", NOTES),
                                        sql("b", NOTES.replace("text t", "body t")),
                                        renamed)
                                .sql())
                .isEqualTo("alter table public.notes rename column text to body;\n");
        assertThatThrownBy(
                        () ->
                                compare(
                                        sql("a", NOTES),
                                        sql("b", NOTES),
                                        CompareOptions.defaults()
                                                .renames(Map.of("notes.mood", "notes.body"))))
                .isInstanceOf(AnswerFitsNothing.class);
    }

    @Test
    void aLiveDatabaseIsReadOnlyAlsoWhereSomethingIsRenamed() {
        database.execute(
                "create schema live",
                "create table live.notes (id int primary key, text text)",
                "create view live.texts as select text from live.notes",
                "alter database " + database.name() + " set default_transaction_read_only = on");
        CompareOptions options =
                CompareOptions.defaults()
                        .schemas(Set.of("live"))
                        .renames(Map.of("live.notes.text", "live.notes.body"));
        try {
            String sql =
                    compare(
                                    new LiveDatabase(database.url()),
                                    sql(
                                            "b",
                                            "create schema live; create table live.notes (id int"
                                                    + " primary key, body text); create view"
                                                    + " live.texts as select body as text from"
                                                    + " live.notes;"),
                                    options)
                            .sql();

            assertThat(sql).isEqualTo("alter table live.notes rename column text to body;\n");
        } finally {
            database.execute(
                    "set default_transaction_read_only = off",
                    "alter database " + database.name() + " reset default_transaction_read_only");
        }
        assertThat(database.rows("select text from live.texts")).isEmpty();
    }

    /// `pg_dump` writes one thing, and prints another one after it was restored.
    @Test
    void whatCameFromADumpIsPrintedAsThere() {
        String table = "create table plans (state varchar(9), check (state";
        String typed = table + " in ('draft', 'done')));";
        String dumped =
                table
                        + "::text = ANY ((ARRAY['draft'::character varying,"
                        + " 'done'::character varying])::text[])));";

        assertThat(compare("", dumped).sql())
                .contains(
                        "ANY (ARRAY[('draft'::character varying)::text,"
                                + " ('done'::character varying)::text])");
        assertThat(compare("", typed).sql())
                .contains(
                        "ANY ((ARRAY['draft'::character varying,"
                                + " 'done'::character varying]::character varying[])::text[])");
        assertThat(compare(typed, dumped).isDifferent()).isFalse();
    }

    @Test
    void aDumpIsLoadedAsItIs() {
        String dump =
                "\uFEFF"
                        + """
                        --
                        -- PostgreSQL database dump
                        --
                        \\restrict abc

                        SET statement_timeout = 0;
                        SET transaction_timeout = 0;
                        SET client_encoding = 'SQL_ASCII';
                        SET a_setting_of_another_version = on;
                        SELECT pg_catalog.set_config('search_path', '', false);
                        CREATE DATABASE plans WITH TEMPLATE = template0;
                        ALTER DATABASE plans OWNER TO compared_owner;
                        \\connect plans
                        CREATE SCHEMA public;
                        ALTER SCHEMA public OWNER TO pg_database_owner;
                        CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;
                        COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';
                        SET default_tablespace = 'elsewhere';
                        CREATE TABLE public.notes (id integer NOT NULL, text text NOT NULL);
                        ALTER TABLE public.notes OWNER TO compared_owner;
                        COPY public.notes (id, text) FROM stdin;
                        1\tit's; "here
                        2\t$$
                        \\.
                        ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);
                        GRANT SELECT ON TABLE public.notes TO compared_reader, "compared Reader";
                        GRANT CONNECT ON DATABASE plans TO compared_reader;
                        ALTER DEFAULT PRIVILEGES FOR ROLE compared_owner IN SCHEMA public GRANT SELECT ON TABLES TO compared_reader;
                        CREATE POLICY p ON public.notes TO compared_third USING (true);
                        \\unrestrict abc
                        """
                                .replace("\n", "\r\n");

        Compared found =
                compare(sql("a.sql", NOTES), sql("b.sql", dump), CompareOptions.defaults());

        assertThat(found.sql())
                .contains("create policy p on public.notes")
                .contains("grant select on table public.notes to compared_reader;")
                .contains("grant select on table public.notes to \"compared Reader\";")
                .contains("alter default privileges for role compared_owner");
        assertThat(found.statements()).hasSize(4);
        assertThat(compare(sql("a.sql", dump), sql("b.sql", dump), CompareOptions.defaults()).sql())
                .isEmpty();
    }

    @Test
    void whatCannotRunWithOthersRunsByItself() {
        String by =
                """
                begin; create type mood as enum ('sad'); savepoint one; create table lost (id int);
                rollback to savepoint one; alter table notes owner to compared_one; commit;
                alter type mood add value 'glad';
                create table moods (mood mood default 'glad');
                create index concurrently notes_text on notes (text); vacuum notes;
                create function twice(n int) returns int language sql begin atomic select n * 2; select n; end;
                do $$ begin execute 'create table made (id int)'; end $$;
                create role compared_made; create role compared_made; alter role compared_made createdb;
                set role compared_deputy; create table deputies (id int); reset role;
                set session authorization 'compared_deputy'; create table deputies2 (id int);
                """;

        Compared found = compare(NOTES, NOTES + by);

        assertThat(found.sql())
                .contains("create type public.mood as enum ('sad', 'glad')")
                .contains("create index concurrently notes_text")
                .contains("set check_function_bodies = off;")
                .contains("create table public.made")
                .contains("create table public.deputies (")
                .contains("create table public.deputies2 (")
                .doesNotContain("public.lost");
    }

    @Test
    void aFailedStatementHasItsLineAndTheServersWords() {
        String wrong =
                """
                create table one (id int);
                create table two (id int);

                create table three (
                    id int,
                    other nothing
                );
                create table four (id int);
                """;

        assertThatThrownBy(() -> compare(NOTES, wrong))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("to.sql:6:11 failed: type \"nothing\" does not exist")
                .hasMessageContaining("    other nothing\n")
                .hasMessageContaining("sqlstate    42704");
        assertThatThrownBy(() -> compare("\\i other.sql\n", NOTES))
                .hasMessageContaining("from.sql:1 is a command of psql")
                .hasMessageContaining("psql alone can run this file");
        assertThatThrownBy(() -> compare("create extension nowhere;", NOTES))
                .hasMessageContaining("--scratch names a server that has it");
    }

    @Test
    void partsCanBeLeftOut() {
        String more =
                NOTES
                        + """
                        create schema audit; create table audit.rows (id int);
                        create schema other; create table other.rows (id int);
                        create table tmp_one (id int); create table tmp_two (id int);
                        """;

        assertThat(
                        compare(
                                        sql("a", NOTES),
                                        sql("b", more),
                                        CompareOptions.defaults()
                                                .ignored(Set.of("audit.*", "public.tmp_*")))
                                .sql())
                .isEqualTo(
                        "create schema other;\n\ncreate table other.rows (\n    id integer\n);\n");
        assertThat(
                        compare(
                                        sql("a", NOTES),
                                        sql("b", more),
                                        CompareOptions.defaults().schemas(Set.of("public")))
                                .statements())
                .hasSize(2);
    }

    @Test
    void rolesCountWhereTheyAreAsked() {
        String from =
                NOTES + "create role compared_app login; grant select on notes to compared_app;";
        String to =
                NOTES
                        + "create role compared_app createdb; create role compared_new;"
                        + " grant select on notes to compared_app, compared_named;";

        assertThat(compare(from, to).sql())
                .isEqualTo("grant select on table public.notes to compared_named;\n");
        assertThat(
                        compare(
                                        sql("a", from),
                                        sql("b", to),
                                        CompareOptions.defaults().roles(Set.of(), true))
                                .sql())
                .contains("alter role compared_app nologin createdb;")
                .contains("create role compared_new nologin;")
                .doesNotContain("create role compared_named");
        assertThat(
                        compare(
                                        sql("a", from),
                                        sql("b", to),
                                        CompareOptions.defaults()
                                                .roles(Set.of("compared_app"), false))
                                .sql())
                .contains("alter role compared_app nologin createdb;")
                .doesNotContain("compared_new");
    }

    @Test
    void commentsOfRolesAreThoseOfTheirSchemas() {
        String role = "create role compared_app; grant select on notes to compared_app;";
        String named = "grant select on notes to compared_named;";
        CompareOptions options = CompareOptions.defaults().roles(Set.of(), true);

        assertThat(compare(sql("a", NOTES), sql("b", NOTES + role + named), options).sql())
                .contains("create role compared_app nologin;")
                .doesNotContain("comment on role");
        assertThat(
                        compare(
                                        sql("a", NOTES + role),
                                        sql(
                                                "b",
                                                NOTES.replace("text t", "body t")
                                                        + role
                                                        + "comment on role compared_app is"
                                                        + " 'reads'"),
                                        options.renames(Map.of("notes.text", "notes.body")))
                                .sql())
                .isEqualTo(
                        """
                        alter table public.notes rename column text to body;

                        comment on role compared_app is 'reads';
                        """);
    }

    @Test
    void aPostgresSchemaOfNeitherSideIsAMistake() {
        CompareOptions options = CompareOptions.defaults().schemas(Set.of("pubic"));

        assertThatThrownBy(() -> compare(sql("a", NOTES), sql("b", ""), options))
                .isInstanceOf(UnreadableSource.class)
                .hasMessage(
                        """
                        SQ525 neither side has a schema "pubic"
                          there       public
                          hint        did you mean "public"?\
                        """);
        CompareOptions one = CompareOptions.defaults().schemas(Set.of("public", "new"));
        assertThat(compare(sql("a", ""), sql("b", "create schema new"), one).sql())
                .isEqualTo("create schema new;\n");
    }

    @Test
    void whatIsNotModelledIsNamed() {
        Compared found = compare(NOTES, NOTES + "create type own;");

        assertThat(found.sql()).isEmpty();
        assertThat(found.notCompared())
                .extracting(NotCompared::toString)
                .containsExactly("base type public.own, in --to only");
    }

    @Test
    void withoutConcurrentStepsItRunsInOneTransaction() {
        String indexed = NOTES + "create index notes_text on notes (text);";

        assertThat(compare(NOTES, indexed).sql()).contains("create index concurrently");
        assertThat(
                        compare(
                                        sql("a", NOTES),
                                        sql("b", indexed),
                                        CompareOptions.defaults().concurrently(false))
                                .sql())
                .contains("CREATE INDEX notes_text ON public.notes")
                .doesNotContain("concurrently");
    }

    @Test
    void whatWouldBeAskedIsSaidAboveTheStatement() {
        assertThat(
                        compare(
                                        "create table t (a int, b int, c int);",
                                        "create table t (a date, b int, d text not null);")
                                .sql())
                .contains("-- hazard: PostgreSQL does not turn integer into date by itself")
                .contains("using a::text::date;")
                .contains("-- may fail: existing rows have no value of t.d to give\n")
                .contains("-- data loss: ");
    }

    @Test
    void theHistoryOfAnotherToolIsNobodysSchema() {
        String history =
                NOTES
                        + "create table flyway_schema_history (installed_rank int primary key,"
                        + " version text, type text, script text, checksum int, success boolean);\n"
                        + "create index on flyway_schema_history (success);\n"
                        + "create schema drizzle;\n"
                        + "create table drizzle.__drizzle_migrations"
                        + " (id serial primary key, hash text, created_at bigint);\n";
        SqlFiles with = sql("with.sql", history);
        SqlFiles without = sql("without.sql", NOTES.replace("text text", "body text"));

        assertThat(compare(history, NOTES).sql()).isEmpty();
        CompareOptions renamed =
                CompareOptions.defaults().renames(Map.of("notes.text", "notes.body"));
        assertThat(compare(with, without, renamed).sql())
                .contains("rename column text to body")
                .doesNotContain("flyway")
                .doesNotContain("drizzle");
        assertThat(compare(NOTES, NOTES + "create table flyway_schema_history (id int);").sql())
                .contains("create table public.flyway_schema_history");
    }
}
