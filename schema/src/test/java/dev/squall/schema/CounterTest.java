package dev.squall.schema;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.annotation.Deferrable;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;
import dev.squall.error.InvalidDeclaration;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.declared.counter.Counter;
import dev.squall.schema.declared.counter.CounterKind;
import dev.squall.schema.object.Step;
import dev.squall.table.IntegerColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/// A counter is always what a count would give, whoever writes and however many at once. The owner
/// is no superuser, and every table but one has forced policies.
@PostgresTest(CounterTest.Owned.class)
class CounterTest {

    static final String OWNER = "counter_owner";

    static DeclaredSchema schema() {
        return DeclaredSchema.of(
                "Counted",
                List.of(
                        new CounterTables.Projects(),
                        new CounterTables.Likes(),
                        new CounterTables.Tasks(),
                        new CounterTables.Comments()),
                d ->
                        d.role(Role.AUTHENTICATED)
                                .grant(SELECT, INSERT, UPDATE, DELETE)
                                .on(allTables()));
    }

    /// The schema, made by a role that policies hold back.
    public static final class Owned implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) throws Exception {
            database.execute(
                    "do $$ begin create role counter_owner nologin createrole;"
                            + " exception when duplicate_object then null; end $$",
                    "do $$ begin execute format('grant create on database %I to counter_owner',"
                            + " current_database()); end $$",
                    "grant all on schema public to counter_owner");
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set role " + OWNER);
                SchemaApply.apply(connection, Plan.fromEmpty(schema()));
                statement.execute("reset role");
            }
        }
    }

    private static final int THREADS = 12;

    private final TestDatabase database;

    CounterTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoProjects() {
        database.execute(
                "delete from project_likes",
                "delete from projects",
                "delete from forum.comments",
                "insert into projects (id, owner_id, likes_count) values (1, '"
                        + owner()
                        + "', 77)",
                "insert into projects (id, owner_id) values (2, '" + owner() + "')");
    }

    private static String owner() {
        return new UUID(0, 1).toString();
    }

    private static String like(String project) {
        return "insert into project_likes (project_id, user_id) values ("
                + project
                + ", '"
                + new UUID(0, 2)
                + "')";
    }

    private List<String> counts() {
        return database.rows("select likes_count, open_count from projects order by id");
    }

    private PSQLException refused(String... statements) {
        return catchThrowableOfType(
                PSQLException.class,
                () -> {
                    try (Connection connection = database.dataSource().getConnection();
                            Statement statement = connection.createStatement()) {
                        for (String text : statements) {
                            statement.execute(text);
                        }
                    }
                });
    }

    @Test
    void aNewRowStartsAtZeroWhateverItSays() {
        assertThat(counts()).containsExactly("0|0", "0|0");
    }

    @Test
    void rowsThatComeGoAndMoveAreCounted() {
        database.execute(like("1"), like("1"), like("2"), like("null"));
        assertThat(counts()).containsExactly("2|0", "1|0");

        database.execute("update project_likes set project_id = 2 where project_id = 1");
        assertThat(counts()).containsExactly("0|0", "3|0");

        database.execute("update project_likes set project_id = null where project_id = 2");
        database.execute("update project_likes set project_id = 1");
        assertThat(counts()).containsExactly("4|0", "0|0");

        database.execute("delete from project_likes");
        assertThat(counts()).containsExactly("0|0", "0|0");
    }

    @Test
    void onlyRowsThatMeetTheConditionCount() {
        database.execute(like("1"), like("1"), "update project_likes set reaction = 'dislike'");
        assertThat(counts()).containsExactly("0|0", "0|0");

        database.execute("update project_likes set reaction = 'like', project_id = 2");
        database.execute("insert into work.tasks values (2, null), (2, now()), (1, null)");
        assertThat(counts()).containsExactly("0|1", "2|1");

        database.execute("update work.tasks set done_at = now()");
        assertThat(counts()).containsExactly("0|0", "2|0");
    }

    @Test
    void aTruncateIsNothingLeft() {
        database.execute(like("1"), like("2"), "truncate project_likes");
        assertThat(counts()).containsExactly("0|0", "0|0");
    }

    @Test
    void cascadesAreCountedToo() {
        database.execute(
                like("1"),
                like("1"),
                "insert into work.tasks values (1, null)",
                "update projects set id = 3 where id = 1");
        assertThat(counts()).containsExactly("0|0", "2|1");

        database.execute("delete from projects where id = 3");
        assertThat(counts()).containsExactly("0|0");
        assertThat(database.rows("select count(*) from project_likes where project_id is null"))
                .containsExactly("2");
    }

    @Test
    void aTableCountsItself() {
        database.execute(
                "insert into forum.comments values (1, 1, null), (1, 2, 1), (1, 3, 1), (2, 1,"
                        + " null)",
                "insert into forum.comments values (1, 4, 2), (2, 2, 1)",
                "update forum.comments set parent = 3 where id = 4");
        String replies = "select tenant, id, replies from forum.comments order by 1, 2";
        assertThat(database.rows(replies))
                .containsExactly("1|1|2", "1|2|0", "1|3|1", "1|4|0", "2|1|1", "2|2|0");

        database.execute("delete from forum.comments where (tenant, id) = (1, 3)");
        assertThat(database.rows(replies)).containsExactly("1|1|1", "1|2|0", "2|1|1", "2|2|0");
    }

    @Test
    void nobodyWritesItByHand() {
        database.execute(like("1"));

        PSQLException error = refused("update projects set likes_count = 9 where id = 1");

        assertThat(error.getSQLState()).isEqualTo("428C9");
        assertThat(Objects.requireNonNull(error.getServerErrorMessage()).getColumn())
                .isEqualTo("likes_count");
        database.execute("update projects set likes_count = 1 where id = 1");
        assertThat(counts()).containsExactly("1|0", "0|0");
    }

    @Test
    void whatIsCountedIsNoUpdateOfTheRowItself() {
        database.execute(like("1"));
        String touched = "select updated_at > 'epoch' from projects where id = 1";
        assertThat(database.rows(touched)).containsExactly("f");

        database.execute("update projects set owner_id = gen_random_uuid() where id = 1");
        assertThat(database.rows(touched)).containsExactly("t");
    }

    @Test
    void policiesThatHideTheRowHideItNotFromItsCounter() {
        String stranger = new UUID(0, 2).toString();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role authenticated");
            statement.execute("set local app.user_id = '" + stranger + "'");
            statement.execute(like("1"));
            statement.execute("update project_likes set project_id = 2");
            try (var rows = statement.executeQuery("select count(*) from projects")) {
                rows.next();
                assertThat(rows.getInt(1)).as("what the stranger sees").isZero();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(counts()).containsExactly("0|0", "1|0");
    }

    @Test
    void theOwnerIsHeldBackOutsideOfTheCounter() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + OWNER);
            statement.execute(like("1").replace("insert", "explain insert"));
            try (var rows = statement.executeQuery("select count(*) from projects")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            statement.execute("reset role");
        }
    }

    @Test
    void aPolicyThatHidesTheRowFromTheCounterIsAnError() {
        database.execute(
                "create policy projects_none on projects as restrictive to public using (false)");
        try {
            PSQLException error = refused(like("1"));
            assertThat(error.getSQLState()).isEqualTo("42501");
            assertThat(error.getMessage()).contains("a policy hides the row of a counter");
        } finally {
            database.execute("drop policy projects_none on projects");
        }
        database.execute(like("1"));
        assertThat(counts()).containsExactly("1|0", "0|0");
    }

    @Test
    void aTemporaryTableIsNotTakenForTheRealOne() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table projects (id int, likes_count int)");
            statement.execute(like("1"));
        }
        assertThat(database.rows("select likes_count from public.projects where id = 1"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read committed", "repeatable read", "serializable"})
    void manyAtOnceAreCountedExactly(String isolation) throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        List<Future<Integer>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                results.add(threads.submit(() -> write(isolation, thread, start)));
            }
        }
        int done = 0;
        for (Future<Integer> result : results) {
            done += result.get();
        }

        assertThat(done).isPositive();
        if (isolation.equals("read committed")) {
            assertThat(done).isEqualTo(THREADS * 5);
        }
        assertThat(
                        database.rows(
                                "select p.likes_count = (select count(*) from project_likes as l"
                                        + " where l.project_id = p.id and l.reaction = 'like')"
                                        + " from projects as p"))
                .containsExactly("t", "t");
        assertThat(database.rows("select count(*) from project_likes"))
                .containsExactly(Integer.toString(done));
    }

    /// Adds rows, and moves or removes some; what a conflict rolls back counts nothing.
    private int write(String isolation, int thread, CountDownLatch start) throws Exception {
        int done = 0;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            start.countDown();
            start.await();
            for (int i = 0; i < 5; i++) {
                try {
                    statement.execute("set transaction isolation level " + isolation);
                    statement.execute(like("1"));
                    statement.execute(like("1") + ", (null, '" + new UUID(0, thread) + "')");
                    statement.execute(
                            "delete from project_likes where project_id is null and user_id = '"
                                    + new UUID(0, thread)
                                    + "'");
                    statement.execute(
                            "delete from project_likes where ctid = (select min(ctid) from"
                                    + " project_likes where xmin = pg_current_xact_id()::xid)");
                    connection.commit();
                    done++;
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).isEqualTo("40001");
                    connection.rollback();
                }
            }
        }
        return done;
    }

    private abstract static class Posts extends Sketch {
        final IntegerColumn<Object, Integer, Long> likes = integer("likes");

        Posts() {
            super("posts");
        }
    }

    private static String problem(Posts posts, Sketch... more) {
        List<Sketch> tables = new ArrayList<>(List.of(more));
        tables.add(posts);
        InvalidDeclaration error =
                catchThrowableOfType(
                        InvalidDeclaration.class,
                        () ->
                                new CounterKind()
                                        .declared(DeclaredSchema.of("Wrong", tables, d -> {}))
                                        .toList());
        return Objects.requireNonNull(error.getMessage()).replaceAll("\\n  declared at .*", "");
    }

    @Test
    void whatCannotBeCountedIsSaid() {
        assertThat(
                        problem(
                                new Posts() {
                                    @Override
                                    public void declare(Definition d) {
                                        d.counter(likes).of(new CounterTables.Tasks().projectId);
                                    }
                                }))
                .isEqualTo(
                        """
                        SQ401 counter likes counts rows of work.tasks
                          in          posts
                          hint        list its record in @Schema({…})\
                        """);
        assertThat(
                        problem(
                                new Posts() {
                                    @Override
                                    public void declare(Definition d) {
                                        d.counter(likes).of(new CounterTables.Tasks().projectId);
                                    }
                                },
                                new CounterTables.Tasks()))
                .isEqualTo(
                        """
                        SQ401 counter likes counts rows of work.tasks by project_id, no foreign key to it
                          in          posts
                          hint        put @References on it, or name all columns of the @ForeignKey\
                        """);
    }

    /// A row could be there before what it refers to.
    private static final class Late extends Sketch {
        final IntegerColumn<Object, Integer, Long> post = integer("post");

        Late() {
            super("late");
        }

        @Override
        public void declare(Definition d) {
            d.foreignKey("late_post_fkey")
                    .on(post)
                    .references("", "posts", "id")
                    .deferrable(Deferrable.INITIALLY_DEFERRED);
        }
    }

    @Test
    void aDeferrableForeignKeyIsNotCounted() {
        assertThat(
                        problem(
                                new Posts() {
                                    @Override
                                    public void declare(Definition d) {
                                        d.counter(likes).of(new Late().post);
                                    }
                                },
                                new Late()))
                .startsWith("SQ401 counter likes counts rows of late by a deferrable foreign key");
    }

    @Test
    void aCounterOfTablesWithRowsIsFilled() throws SQLException {
        database.execute(
                like("1"), like("1"), like("2"), "insert into work.tasks values (2, null)");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("update projects set likes_count = 0, open_count = 0");
            statement.execute("set local session_replication_role = origin");
            statement.execute("set local role " + OWNER);
            for (var object : DeclaredObjects.of(schema()).objects().values()) {
                if (object instanceof Counter counter) {
                    for (Step step : counter.backfill()) {
                        statement.execute(step.sql());
                    }
                }
            }
            connection.commit();
        }
        assertThat(counts()).containsExactly("2|0", "1|1");
        assertThat(
                        database.rows(
                                "select relforcerowsecurity from pg_class where relname ="
                                        + " 'project_likes'"))
                .containsExactly("t");
    }
}
