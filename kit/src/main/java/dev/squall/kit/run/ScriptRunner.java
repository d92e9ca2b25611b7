package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.ScriptStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;

/// Sends statements of a script, and tells of each.
final class ScriptRunner {

    private final Connection connection;
    private final MigrationListener listener;

    ScriptRunner(Connection connection, MigrationListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    void run(MigrationId id, ScriptStatement statement) throws StepFault {
        long start = System.nanoTime();
        try (Statement running = connection.createStatement()) {
            running.setEscapeProcessing(false);
            running.execute(statement.sql());
            for (SQLWarning w = running.getWarnings(); w != null; w = w.getNextWarning()) {
                listener.on(new MigrationEvent.Notice(id, String.valueOf(w.getMessage())));
            }
        } catch (SQLException e) {
            throw new StepFault(statement, e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        listener.on(new MigrationEvent.StatementDone(id, statement, took));
    }
}
