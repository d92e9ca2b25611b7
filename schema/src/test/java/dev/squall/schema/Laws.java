package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What holds for the plan between any two schemas:
///
/// - it runs, and what is read then is the target; a second plan is empty
/// - the way back runs, and what is read then is the start, unless something cannot come back
/// - no table that is on both sides is made anew, unless its values may go
/// - the target can be made in an empty database
/// - the plan for a database in use gives the same, with the rows that are there, and so does the
///   way back from it
final class Laws implements AutoCloseable {

    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname, c.oid
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^pg_'
                and n.nspname <> 'information_schema'
            """;

    private final EmbeddedPostgres server;
    private final Queue<ScratchDatabase> idle = new ConcurrentLinkedQueue<>();
    private final Queue<String> databases = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    Laws(EmbeddedPostgres server) {
        this.server = server;
    }

    /// What is made of a case, as golden files have it.
    ///
    /// @param plan the plan with what is asked
    /// @param online the plan for a database in use; empty if it is no other
    /// @param back the way back, with what cannot come back
    record Outcome(String plan, String online, String back) {}

    /// Checks a case; several can be checked at a time.
    Outcome check(DiffCase given) throws SQLException {
        ScratchDatabase free = idle.poll();
        ScratchDatabase scratch = free == null ? new ScratchDatabase(server) : free;
        try (Connection start = database();
                Connection busy = database()) {
            Outcome outcome = check(given, start, scratch);
            return new Outcome(outcome.plan(), online(given, busy, scratch), outcome.back());
        } finally {
            idle.add(scratch);
        }
    }

    private static Outcome check(DiffCase given, Connection start, ScratchDatabase scratch)
            throws SQLException {
        execute(start, given.before());
        Snapshot before = read(start);
        Snapshot after =
                scratch.rolledBack(
                        database -> {
                            execute(database, given.after());
                            return read(database);
                        });
        Map<String, Long> tables = tables(start);

        Renames renames = Renames.make(start, Scope.all(), before, after, given.answers());
        Difference up = difference(renames.snapshot(), after, given.answers());
        String plan = text(renames.steps(), up);
        apply(start, up.steps());
        Snapshot reached = read(start);
        assertSame("after the plan", reached, after);
        assertThat(difference(reached, after, Answers.none()).steps())
                .as("a second plan")
                .isEmpty();
        assertKept(tables, tables(start), renames, given.answers());

        Difference down = Diff.back(reached, renames.snapshot());
        String back = text(down.steps(), renames, down);
        if (down.irreversible().isEmpty()) {
            apply(start, down.steps());
            apply(start, renames.inverse());
            assertSame("after the way back", read(start), before);
        }
        fromNothing(after, scratch);
        return new Outcome(plan, "", back);
    }

    private static String online(DiffCase given, Connection start, ScratchDatabase scratch)
            throws SQLException {
        execute(start, given.before());
        Snapshot before = read(start);
        Snapshot after =
                scratch.rolledBack(
                        database -> {
                            execute(database, given.after());
                            return read(database);
                        });
        Map<String, Long> tables = tables(start);
        Renames renames = Renames.make(start, Scope.all(), before, after, given.answers());
        Snapshot from = renames.snapshot();
        Difference plain = difference(from, after, given.answers());
        Difference online = Online.between(from, after).of(plain);
        apply(start, online.steps());
        Snapshot reached = read(start);
        assertSame("after the online plan", reached, after);
        assertThat(difference(reached, after, Answers.none()).steps())
                .as("a second plan after the online plan")
                .isEmpty();
        assertKept(tables, tables(start), renames, given.answers());
        Difference down = Diff.back(reached, from);
        if (down.irreversible().isEmpty()) {
            apply(start, Online.between(reached, from).of(down).steps());
            apply(start, renames.inverse());
            assertSame("after the online way back", read(start), before);
        }
        return isSame(online, plain) ? "" : text(renames.steps(), online);
    }

    /// Whether they differ in nothing but notes.
    private static boolean isSame(Difference one, Difference other) {
        return statements(one).equals(statements(other));
    }

    private static List<String> statements(Difference difference) {
        return difference.steps().stream().map(s -> s.transaction() + " " + s.sql()).toList();
    }

    private static void fromNothing(Snapshot after, ScratchDatabase scratch) throws SQLException {
        Snapshot reached =
                scratch.rolledBack(
                        empty -> {
                            apply(empty, difference(read(empty), after, Answers.none()).steps());
                            return read(empty);
                        });
        assertSame("made from nothing", reached, after);
    }

    private static Difference difference(Snapshot from, Snapshot to, Answers answers) {
        return Diff.between(from, to, from.objects().keySet(), answers);
    }

    private static void assertSame(String when, Snapshot actual, Snapshot expected) {
        assertThat(actual.differences(expected).stream().map(actual::get).toList())
                .as(when)
                .isEqualTo(actual.differences(expected).stream().map(expected::get).toList());
    }

    private static void assertKept(
            Map<String, Long> before, Map<String, Long> after, Renames renames, Answers answers) {
        if (renames.renamings().isEmpty() && answers.drops().isEmpty()) {
            before.keySet().retainAll(after.keySet());
            assertThat(after).as("no table is made anew").containsAllEntriesOf(before);
        }
    }

    private static String text(List<Step> renames, Difference up) {
        StringBuilder text = new StringBuilder();
        up.questions()
                .forEach(
                        question -> {
                            text.append("-- question: ").append(question.text()).append('\n');
                            question.flags()
                                    .forEach(
                                            flag -> text.append("--   ").append(flag).append('\n'));
                        });
        text.append(text.isEmpty() ? "" : "\n");
        List<Step> all = new ArrayList<>(renames);
        all.addAll(up.steps());
        return text.append(new Plan(all).sql()).toString();
    }

    private static String text(List<Step> steps, Renames renames, Difference down) {
        StringBuilder text = new StringBuilder();
        down.irreversible().forEach(s -> text.append("-- irreversible: ").append(s).append('\n'));
        text.append(text.isEmpty() ? "" : "\n");
        List<Step> all = new ArrayList<>(steps);
        all.addAll(renames.inverse());
        return text.append(new Plan(all).sql()).toString();
    }

    /// Databases are dropped together at the end: the next one is made much faster so.
    private Connection database() throws SQLException {
        String name = "law_" + number.incrementAndGet();
        databases.add(name);
        server.createDatabase(name);
        return server.dataSource(name).getConnection();
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static Snapshot read(Connection database) throws SQLException {
        return Catalog.read(database, Scope.all());
    }

    private static void apply(Connection database, List<Step> steps) throws SQLException {
        SchemaApply.apply(database, new Plan(steps));
    }

    private static Map<String, Long> tables(Connection database) throws SQLException {
        Map<String, Long> tables = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet results = statement.executeQuery(TABLES)) {
            while (results.next()) {
                tables.put(results.getString(1), results.getLong(2));
            }
        }
        return tables;
    }

    @Override
    public void close() throws SQLException {
        for (ScratchDatabase scratch : idle) {
            scratch.close();
        }
        databases.forEach(server::dropDatabase);
    }
}
