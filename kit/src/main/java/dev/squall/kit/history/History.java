package dev.squall.kit.history;

import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The memory of a database: the tables `squall.migrations` and `squall.migration_log`.
///
/// A migration that is applied or under way has a row in the first; one that was rolled back has
/// none. The second is only ever added to: it says what happened, when, and who did it.
///
/// It writes on the connection that does the work, so that a step and its record are one
/// transaction.
public final class History {

    private final Connection connection;
    private final String application;

    /// @param connection the connection that does the work
    /// @param application what the records say of who did it
    public History(Connection connection, String application) {
        this.connection = connection;
        this.application = application;
    }

    /// Whether the database has a history.
    public boolean exists() throws SQLException {
        return isTrue(HistorySql.EXISTS);
    }

    /// Creates the tables if they are missing. Only who holds the migrators' lock may call it.
    public void create() throws SQLException {
        if (exists()) {
            return;
        }
        if (!isTrue(HistorySql.SCHEMA_EXISTS)) {
            run(HistorySql.CREATE_SCHEMA);
        }
        run(HistorySql.CREATE_MIGRATIONS);
        run(HistorySql.CREATE_LOG);
        run(HistorySql.COMMENT_MIGRATIONS);
        run(HistorySql.COMMENT_LOG);
    }

    /// All entries, in the order in which they were begun; none if there is no history.
    public List<HistoryEntry> read() throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        if (!exists()) {
            return entries;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HistorySql.READ)) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private static HistoryEntry entry(ResultSet rows) throws SQLException {
        int started = rows.getInt("started_step");
        OptionalInt startedStep = rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(started);
        Timestamp finished = rows.getTimestamp("finished_at");
        return new HistoryEntry(
                new MigrationId(rows.getString("id")),
                rows.getString("checksum"),
                rows.getString("down_checksum"),
                MigrationState.of(rows.getString("state")),
                rows.getInt("steps"),
                texts(rows.getArray("done_steps")),
                startedStep,
                Optional.ofNullable(rows.getString("error")),
                rows.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(finished).map(Timestamp::toInstant),
                Duration.ofMillis(rows.getLong("duration_ms")),
                rows.getString("role"),
                rows.getString("application"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /// Its way forward begins, or goes on.
    public void begin(Migration migration, int steps) throws SQLException {
        Array parents =
                connection.createArrayOf(
                        "text", migration.parents().stream().map(MigrationId::value).toArray());
        update(
                HistorySql.BEGIN,
                migration.id().value(),
                migration.id().name(),
                parents,
                migration.up().checksum(),
                migration.down().checksum(),
                steps,
                application);
    }

    /// Its way back begins, or goes on.
    public void beginBack(MigrationId id, int steps) throws SQLException {
        update(HistorySql.BEGIN_BACK, steps, id.value());
    }

    /// A step outside of a transaction is about to run.
    public void stepStarted(MigrationId id, int step) throws SQLException {
        update(HistorySql.STEP_STARTED, step, id.value());
    }

    /// A step is done.
    public void stepDone(MigrationId id, String checksum, Duration took) throws SQLException {
        update(HistorySql.STEP_DONE, checksum, took.toMillis(), id.value());
    }

    /// All steps forward are done.
    public void applied(MigrationId id) throws SQLException {
        update(HistorySql.APPLIED, id.value());
    }

    /// All steps forward were done before, by somebody else.
    public void adopted(MigrationId id) throws SQLException {
        update(HistorySql.ADOPTED, id.value());
    }

    /// All steps back are done.
    public void rolledBack(MigrationId id) throws SQLException {
        update(HistorySql.ROLLED_BACK, id.value(), application);
    }

    /// A step failed, and the server said so.
    public void failed(MigrationId id, String error) throws SQLException {
        update(HistorySql.FAILED, error, id.value(), id.value(), application, error);
    }

    private boolean isTrue(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
