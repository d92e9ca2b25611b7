package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.MigratorBusy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;

/// The lock that lets one migrator at a time work on a database. A session has it, not a
/// transaction: it ends with the connection, also if the process is killed, and `create index
/// concurrently` does not wait for it.
final class MigratorLock {

    private static final int HIGH = 0x73717561;
    private static final int LOW = 0x6c6c0001;
    private static final long KEY = ((long) HIGH << 32) | LOW;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MESSAGE_EVERY = Duration.ofSeconds(10);

    private static final String TRY = "select pg_catalog.pg_try_advisory_lock(?)";
    private static final String UNLOCK = "select pg_catalog.pg_advisory_unlock(?)";
    private static final String HOLDER =
            """
            select l.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), a.backend_start
            from pg_catalog.pg_locks l
            left join pg_catalog.pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                and l.database = (
                    select oid from pg_catalog.pg_database where datname = current_database())
                and l.classid::bigint = ? and l.objid::bigint = ?\
            """;

    private final Connection connection;
    private final MigratorOptions options;

    MigratorLock(Connection connection, MigratorOptions options) {
        this.connection = connection;
        this.options = options;
    }

    /// Waits for the lock.
    ///
    /// @throws MigratorBusy if it is not to be had in time
    void acquire() throws SQLException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Duration next = Duration.ZERO;
        while (!ask(TRY)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(options.migratorTimeout()) >= 0) {
                throw busy(waited);
            }
            if (waited.compareTo(next) >= 0) {
                options.listener().on(new MigrationEvent.Waiting(holder(), waited));
                next = waited.plus(MESSAGE_EVERY);
            }
            Pauses.sleep(Pauses.shorter(pause, options.migratorTimeout().minus(waited)));
            pause = Pauses.shorter(pause.multipliedBy(3).dividedBy(2), LONGEST_PAUSE);
        }
    }

    void release() throws SQLException {
        ask(UNLOCK);
    }

    private MigratorBusy busy(Duration waited) throws SQLException {
        return new MigratorBusy(
                Report.of("another migrator is at work, and did not finish in time")
                        .line("holder", holder().toString())
                        .line("waited", waited.toMillis() + " ms")
                        .hint(
                                "let it finish; if it hangs: select"
                                        + " pg_terminate_backend(<process>)"));
    }

    private LockHolder holder() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setLong(1, HIGH);
            statement.setLong(2, LOW);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return LockHolder.NOBODY;
                }
                Optional<Timestamp> since = Optional.ofNullable(rows.getTimestamp(4));
                return new LockHolder(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        since.map(Timestamp::toInstant));
            }
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
