package dev.squall.schema.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.Renames;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.ScratchDatabase;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One schema with rows that changes step by step. What it shall become is loaded into another
/// cluster, in a transaction that is rolled back: roles belong to the cluster, not to a database.
final class Walk implements AutoCloseable {

    static final List<Change> CHANGES =
            Stream.of(
                            TableChanges.ALL,
                            ColumnChanges.ALL,
                            TypeChanges.ALL,
                            KeyChanges.ALL,
                            CodeChanges.ALL,
                            ViewChanges.ALL,
                            AccessChanges.ALL,
                            OtherChanges.ALL,
                            RareChanges.ALL)
                    .flatMap(List::stream)
                    .toList();

    private final EmbeddedPostgres server;
    private final ScratchDatabase scratch;
    private final Model model;
    private final String name;
    private final Deque<Change> deck = new ArrayDeque<>();
    private final Set<String> roles = new HashSet<>();
    private Connection live;
    private String doing = "the start";
    private String plan = "";
    private String changing = "";
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> idle = new TreeSet<>();
    private int oneWay;

    Walk(EmbeddedPostgres server, EmbeddedPostgres scratch, long seed) throws SQLException {
        this.server = server;
        this.scratch = new ScratchDatabase(scratch);
        this.model = Start.model(seed);
        this.name = "walk_" + seed;
        server.createDatabase(name, "template0");
        live = server.dataSource(name).getConnection();
        execute(live, model.sql());
        Rows.give(live, model, Set.of());
    }

    Snapshot snapshot() throws SQLException {
        return Catalog.read(live, scope());
    }

    /// How many steps could not be taken back.
    int oneWay() {
        return oneWay;
    }

    /// What is being done, for a failure.
    String doing() {
        return doing + "\n" + plan;
    }

    /// What was done, most often first.
    String summary() {
        return oneWay + " one way; " + kinds.size() + " sorts of change; nothing came of " + idle;
    }

    /// Makes one change.
    ///
    /// @return whether it changed anything
    boolean step() throws SQLException {
        Snapshot before = snapshot();
        Rows names = new Rows(model);
        Map<Column, List<String>> rows = names.read(live, names.tables());
        Asked asked = change();
        Snapshot target = target();
        Renames renames = Renames.make(live, scope(), before, target, asked.answers());
        Difference up = difference(renames.snapshot(), target, asked.answers());
        plan = script(renames.steps()) + script(up.steps());
        boolean changed = !plan.isEmpty();
        (changed ? kinds : idle).add(changing);
        assertThat(up.questions()).as("questions").isEmpty();
        SchemaApply.apply(live, new Plan(up.steps()));
        Snapshot reached = snapshot();
        assertSame("after the plan", reached, target);
        assertThat(difference(reached, target, Answers.none()).steps()).as("again").isEmpty();
        Rows then = new Rows(model);
        Rows.assertKept(rows, then.read(live, then.tables()), asked);
        Difference down = Diff.back(reached, renames.snapshot());
        List<Step> back = new ArrayList<>(down.steps());
        back.addAll(renames.inverse());
        plan += "-- and back\n" + script(back);
        if (down.irreversible().isEmpty()) {
            back(back, before, names, then, rows, asked);
        } else {
            assertThat(asked.loses).as(down.irreversible().toString()).isTrue();
            oneWay++;
        }
        Rows.give(
                live,
                model,
                then.columns().stream().filter(rows::containsKey).collect(Collectors.toSet()));
        return changed;
    }

    /// One change, and now and then something new beside it.
    private Asked change() {
        Change change = next();
        Asked asked = change.made().in(model);
        while (asked == null) {
            change = next();
            asked = change.made().in(model);
        }
        changing = change.name();
        doing = changing;
        for (int i = 0; i < 2; i++) {
            Change other = model.one(CHANGES);
            Asked more = other.isAddition() && model.chance(60) ? other.made().in(model) : null;
            if (more != null) {
                asked.and(more);
                doing += ", " + other.name();
            }
        }
        doing += ", with " + asked.answers();
        return asked;
    }

    private Change next() {
        if (deck.isEmpty()) {
            List<Change> all = new ArrayList<>(CHANGES);
            Collections.shuffle(all, model.random);
            deck.addAll(all);
        }
        return deck.remove();
    }

    /// Roles that are gone are of interest too.
    private Scope scope() {
        roles.addAll(model.roles());
        return Scope.all().withRoles(roles);
    }

    private Snapshot target() throws SQLException {
        return scratch.rolledBack(
                database -> {
                    execute(database, model.sql());
                    return Catalog.read(database, scope());
                });
    }

    /// The way back is taken in a transaction that is rolled back. What cannot be in one is done to
    /// a copy.
    private void back(
            List<Step> steps,
            Snapshot before,
            Rows names,
            Rows then,
            Map<Column, List<String>> rows,
            Asked asked)
            throws SQLException {
        boolean copied = !steps.stream().allMatch(Step::transactional);
        Connection database = copied ? copy() : live;
        database.setAutoCommit(copied);
        SchemaApply.apply(database, new Plan(steps));
        assertSame("after the way back", Catalog.read(database, scope()), before);
        Set<Table> both = new HashSet<>(names.tables());
        both.retainAll(then.tables());
        Map<Column, List<String>> values = names.read(database, both);
        values.keySet().retainAll(then.columns());
        Rows.assertKept(rows, values, asked);
        if (copied) {
            database.close();
            server.dropDatabase(name + "_copy");
        } else {
            live.rollback();
            live.setAutoCommit(true);
        }
    }

    private Connection copy() throws SQLException {
        live.close();
        server.createDatabase(name + "_copy", name);
        live = server.dataSource(name).getConnection();
        return server.dataSource(name + "_copy").getConnection();
    }

    private static Difference difference(Snapshot from, Snapshot to, Answers answers) {
        return Diff.between(from, to, from.objects().keySet(), answers);
    }

    private static String script(List<Step> steps) {
        return new Plan(steps).sql();
    }

    private static void assertSame(String when, Snapshot actual, Snapshot expected) {
        assertThat(actual.differences(expected).stream().map(actual::get).toList())
                .as(when)
                .isEqualTo(actual.differences(expected).stream().map(expected::get).toList());
    }

    /// What is one statement goes with its neighbours in one round trip.
    private static void execute(Connection database, List<String> all) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : all) {
                if (sql.contains(";")) {
                    statement.executeBatch();
                    run(statement, sql);
                } else {
                    statement.addBatch(sql);
                }
            }
            statement.executeBatch();
        }
    }

    private static void run(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\n" + sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        live.close();
        scratch.close();
        server.dropDatabase(name + "_copy");
        server.dropDatabase(name);
        try (Connection database = server.dataSource("postgres").getConnection()) {
            for (String role : roles) {
                execute(database, List.of("drop role if exists " + Item.quoted(role)));
            }
        }
    }
}
