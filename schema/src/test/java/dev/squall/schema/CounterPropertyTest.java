package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Whatever is inserted, updated, deleted, truncated and rolled back: a counter is what a count
/// gives.
class CounterPropertyTest {

    private static final String WRONG =
            """
            select
                (select count(*) from projects as p where likes_count <> (select count(*)
                    from project_likes as l where l.project_id = p.id and reaction = 'like')
                    or open_count <> (select count(*)
                    from work.tasks as t where t.project_id = p.id and done_at is null))
                + (select count(*) from forum.comments as p where replies <> (select count(*)
                    from forum.comments as c where (c.tenant, c.parent) = (p.tenant, p.id)))
            """;

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Connection connection;

    @BeforeContainer
    static void open() throws SQLException {
        EmbeddedPostgres started = EmbeddedPostgres.start();
        server = started;
        connection = started.dataSource("postgres").getConnection();
        SchemaApply.apply(connection, Plan.fromEmpty(CounterTest.schema()));
    }

    @AfterContainer
    static void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Provide
    Arbitrary<String> statements() {
        Arbitrary<Integer> id = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> many = Arbitraries.integers().between(1, 5);
        Arbitrary<String> texts =
                Arbitraries.of(
                        "insert into projects (id, owner_id, likes_count) select %1$d,"
                                + " gen_random_uuid(), %2$d on conflict do nothing",
                        "insert into project_likes (project_id, user_id) select p.id,"
                                + " gen_random_uuid() from projects as p, generate_series(1, %3$d)",
                        "insert into project_likes (project_id, user_id, reaction) select max(id),"
                                + " gen_random_uuid(), 'dislike' from projects where id <= %1$d",
                        "insert into work.tasks select id, case when %3$d > 3 then now() end from"
                                + " projects where id in (%1$d, %2$d)",
                        "update project_likes set project_id = (select id from projects where id ="
                                + " %1$d) where project_id = %2$d",
                        "update project_likes set reaction = case reaction when 'like' then"
                                + " 'dislike'::reaction else 'like' end where project_id = %1$d",
                        "update work.tasks set done_at = case when done_at is null then now() end"
                                + " where project_id >= %1$d",
                        "update projects set id = %2$d + 10 * %3$d where id = %1$d and not exists"
                                + " (select from projects where id = %2$d + 10 * %3$d)",
                        "merge into project_likes as l using (select max(id) as id from projects)"
                            + " as p on l.project_id = p.id when matched then update set project_id"
                            + " = null when not matched then insert (project_id, user_id) values"
                            + " (p.id, gen_random_uuid())",
                        "delete from project_likes where project_id = %1$d",
                        "delete from work.tasks where project_id <> %1$d",
                        "delete from projects where id = %1$d",
                        "truncate project_likes",
                        "insert into forum.comments select 1, %1$d + 4 * i, case when i > 1 then"
                                + " (select max(id) from forum.comments where tenant = 1) end from"
                                + " generate_series(1, %3$d) as i on conflict do nothing",
                        "update forum.comments set parent = nullif((select min(id) from"
                                + " forum.comments), id) where id %% 4 = %1$d - 1",
                        "delete from forum.comments where id = %1$d + 4 * %3$d",
                        "begin; savepoint a",
                        "rollback to savepoint a",
                        "commit");
        return Combinators.combine(texts, id, id, many).as(String::formatted);
    }

    @Provide
    Arbitrary<List<String>> programs() {
        return statements().list().ofMinSize(3).ofMaxSize(25);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void aCounterIsWhatACountGives(@ForAll("programs") List<String> program) throws SQLException {
        Connection to = java.util.Objects.requireNonNull(connection);
        try (Statement statement = to.createStatement()) {
            statement.execute(
                    "truncate projects, project_likes, work.tasks, forum.comments restart"
                            + " identity");
            statement.execute(
                    "insert into projects (id, owner_id) select i, gen_random_uuid()"
                            + " from generate_series(1, 3) as i");
            for (String text : program) {
                run(statement, text);
                assertThat(wrong(statement)).as(text).isZero();
            }
            run(statement, "commit");
            assertThat(wrong(statement)).isZero();
        }
    }

    /// Outside of a transaction there is nothing to roll back: the server says so, no more.
    private static void run(Statement statement, String text) throws SQLException {
        boolean outside =
                statement
                        .getConnection()
                        .unwrap(org.postgresql.core.BaseConnection.class)
                        .getTransactionState()
                        .equals(org.postgresql.core.TransactionState.IDLE);
        boolean control = text.startsWith("rollback") || text.equals("commit");
        if (outside ? !control : !text.startsWith("begin")) {
            statement.execute(text);
        }
    }

    private static int wrong(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(WRONG)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
