package dev.squall.kit.lint.measure;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.source.SourceStatement;
import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Measured;
import dev.squall.kit.lint.step.Slot;
import dev.squall.kit.run.ServerFault;
import dev.squall.schema.object.LockMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs files in a scratch database, and looks at what each statement does.
///
/// Each statement runs in the transaction that it would run in. A savepoint stands before it, so
/// that one which fails does not take the others with it.
public final class Measurement {

    /// What belongs to the server, not to the database.
    private static final Set<String> OF_SERVER =
            Set.of("database", "tablespace", "subscription", "role", "user");

    private final Connection connection;
    private int open = -1;
    private boolean inTransaction;

    /// @param connection to an empty database
    public Measurement(Connection connection) {
        this.connection = connection;
    }

    /// Runs a file and says what became of each statement.
    ///
    /// @param around whether somebody else begins a transaction around it
    public List<Outcome> run(SourceFile file, boolean around) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Slot> slots = Slot.of(file, around);
        reset();
        if (file.migration()) {
            execute("create schema if not exists squall"); // the migrator's own
        }
        Map<Long, Relation> there = Moment.now(connection).relations();
        for (int i = 0; i < slots.size(); i++) {
            int next = i + 1 < slots.size() ? slots.get(i + 1).transaction() : -1;
            outcomes.add(
                    step(file.statements().get(i), slots.get(i), next, there, file.migration()));
        }
        end("commit");
        reset();
        return outcomes;
    }

    private Outcome step(
            SourceStatement statement,
            Slot slot,
            int next,
            Map<Long, Relation> there,
            boolean migration)
            throws SQLException {
        String skipped = skipped(statement);
        if (!skipped.isEmpty()) {
            return new Outcome.Skipped(skipped);
        }
        switch (statement.ddl()) {
            case Ddl.Begin begin -> {
                return control(next, true);
            }
            case Ddl.Commit commit -> {
                return control(-1, true);
            }
            case Ddl.Rollback rollback -> {
                return control(-1, false);
            }
            default -> {
                // a statement like most
            }
        }
        if (slot.transaction() != open || !inTransaction) {
            end("commit");
            if (migration) {
                reset();
            }
            if (mustRunAlone(statement.ddl()) && slot.transaction() < 0) {
                return alone(statement, there);
            }
            begin(slot.transaction());
        }
        Outcome outcome = measured(statement, there);
        if (slot.transaction() < 0) {
            end("commit");
        }
        return outcome;
    }

    private Outcome control(int number, boolean keeps) throws SQLException {
        end(keeps ? "commit" : "rollback");
        if (number >= 0) {
            begin(number);
        }
        return new Outcome.Ran(new Measured(List.of(), List.of(), Set.of(), Set.of()));
    }

    private Outcome measured(SourceStatement statement, Map<Long, Relation> there)
            throws SQLException {
        execute("savepoint squall_lint");
        Moment before = Moment.now(connection);
        try {
            execute(statement.sql());
        } catch (SQLException e) {
            Outcome failed = failed(e);
            execute("rollback to savepoint squall_lint");
            return failed;
        }
        Outcome.Ran ran = new Outcome.Ran(Moment.between(before, Moment.now(connection), there));
        execute("release savepoint squall_lint");
        return ran;
    }

    /// What cannot be in a transaction holds no lock any more when it can be asked: only its kind
    /// tells.
    private Outcome alone(SourceStatement statement, Map<Long, Relation> there)
            throws SQLException {
        Moment before = Moment.now(connection);
        try {
            execute(statement.sql());
        } catch (SQLException e) {
            return failed(e);
        }
        Measured seen = Moment.between(before, Moment.now(connection), there);
        List<HeldLock> known = new ArrayList<>();
        if (statement.ddl() instanceof Ddl.CreateIndex index) {
            there.values().stream()
                    .filter(relation -> relation.name().equals(index.table().written()))
                    .forEach(
                            relation ->
                                    known.add(
                                            new HeldLock(
                                                    relation.name(),
                                                    relation.kind(),
                                                    LockMode.SHARE_UPDATE_EXCLUSIVE)));
        }
        return new Outcome.Ran(new Measured(known, List.of(), seen.rewritten(), Set.of()));
    }

    private static Outcome failed(SQLException e) throws SQLException {
        ServerFault fault = ServerFault.of(e);
        if (fault.endsConnection()) {
            throw e;
        }
        return new Outcome.Failed(fault.state(), fault.message(), fault.position());
    }

    private static boolean mustRunAlone(Ddl ddl) {
        return switch (ddl) {
            case Ddl.CreateIndex index -> index.concurrently();
            case Ddl.DropIndex index -> index.concurrently();
            case Ddl.Reindex reindex ->
                    reindex.concurrently() || !reindex.what().matches("table|index");
            case Ddl.Vacuum vacuum -> true;
            case Ddl.Cluster cluster -> cluster.table().isEmpty();
            case Ddl.AlterTable alter ->
                    alter.actions().stream()
                            .anyMatch(
                                    a ->
                                            a instanceof TableAction.DetachPartition detach
                                                    && detach.concurrently());
            default -> false;
        };
    }

    private static String skipped(SourceStatement statement) {
        if (statement.isTemplate()) {
            return "something is to be filled in before it runs";
        }
        boolean server =
                switch (statement.ddl()) {
                    case Ddl.Create create -> OF_SERVER.contains(create.kind()) && !isRole(create);
                    case Ddl.Drop drop -> OF_SERVER.contains(drop.kind());
                    case Ddl.Other other ->
                            other.words().matches("alter (system|database|role|user|tablespace)");
                    default -> false;
                };
        if (server) {
            return "it changes the server, not the database";
        }
        String plain = statement.sql().stripLeading().toLowerCase(java.util.Locale.ROOT);
        return plain.startsWith("copy ") || plain.startsWith("listen")
                ? "it speaks with the client or with files"
                : "";
    }

    /// A role that is made leaves with the scratch database.
    private static boolean isRole(Ddl.Create create) {
        return create.kind().matches("role|user");
    }

    private void begin(int number) throws SQLException {
        execute("begin");
        open = number;
        inTransaction = true;
    }

    private void end(String how) throws SQLException {
        if (inTransaction) {
            try {
                execute(how);
            } catch (SQLException e) {
                // a deferred constraint, which rows decide that are not there
                failed(e);
                execute("rollback");
            }
        }
        inTransaction = false;
        open = -1;
    }

    private void reset() throws SQLException {
        execute(
                "set session authorization default; reset role; reset all;"
                        + " set check_function_bodies = off; set statement_timeout = '60s'");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
