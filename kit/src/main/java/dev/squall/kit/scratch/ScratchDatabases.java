package dev.squall.kit.scratch;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.run.DirectConnection;
import dev.squall.sql.Identifier;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Several scratch databases at a time, on a server on which others may do the same: nobody waits,
/// and nobody disturbs anybody.
///
/// Whoever makes a database holds an advisory lock with its name meanwhile, which everybody can see
/// in `pg_locks`: what nobody holds was left by a killed process, and is dropped. All is dropped
/// also when the process is interrupted.
public final class ScratchDatabases implements AutoCloseable {

    private static final String PREFIX = "squall_beside_";

    private static final String LEFTOVERS =
            """
            select d.datname from pg_catalog.pg_database d
            where d.datname like 'squall\\_beside\\_%'
                and pg_catalog.pg_has_role(d.datdba, 'member') and not exists (
                    select from pg_catalog.pg_locks l
                    where l.locktype = 'advisory' and l.objsubid = 1
                        and (l.classid::bigint << 32) | l.objid::bigint
                            = pg_catalog.hashtextextended(d.datname, 0))\
            """;

    private final ScratchServer server;
    private final Administration administration;
    private final ScratchRoles roles;
    private final Map<String, Optional<DirectConnection>> databases = new LinkedHashMap<>();
    private final Thread interrupted = new Thread(this::abandon, "squall-scratch-drop");
    private boolean closed;
    private boolean ending;

    private ScratchDatabases(ScratchServer server, Administration administration)
            throws SQLException {
        this.server = server;
        this.administration = administration;
        if (server.stays()) {
            for (String leftover : administration.names(LEFTOVERS)) {
                drop(administration, leftover);
            }
        }
        this.roles = new ScratchRoles(administration);
        if (server.stays()) {
            Runtime.getRuntime().addShutdownHook(interrupted);
        }
    }

    /// Begins on a server.
    ///
    /// @throws ScratchUnusable if databases cannot be made there
    public static ScratchDatabases on(ScratchServer server) {
        Administration administration = new Administration(server.connect(""));
        try {
            return new ScratchDatabases(server, administration);
        } catch (SQLException e) {
            administration.close();
            throw unusable(e);
        }
    }

    /// A connection to a new and empty database. It is dropped at the end.
    ///
    /// @throws ScratchUnusable if it cannot be made
    public DirectConnection make() {
        byte[] random = new byte[8];
        ThreadLocalRandom.current().nextBytes(random);
        String name = PREFIX + HexFormat.of().formatHex(random);
        try {
            begin(name);
            administration.claim(name);
            administration.execute(
                    "create database " + Identifier.of(name).sql() + " template template0");
            DirectConnection connection = server.connect(name);
            synchronized (databases) {
                databases.put(name, Optional.of(connection));
            }
            return connection;
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /// It is known before it is there: the process may be interrupted meanwhile.
    private void begin(String name) throws SQLException {
        synchronized (databases) {
            if (ending) {
                throw new SQLException("the process ends", "57014");
            }
            databases.put(name, Optional.empty());
        }
    }

    /// The roles that are made beside the databases.
    public ScratchRoles roles() {
        return roles;
    }

    /// Drops the databases so far, and then the roles that came with them.
    public void clear() {
        try {
            clear(administration);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private void clear(Administration by) throws SQLException {
        Map<String, Optional<DirectConnection>> all;
        synchronized (databases) {
            all = new LinkedHashMap<>(databases);
            databases.clear();
        }
        for (Map.Entry<String, Optional<DirectConnection>> database : all.entrySet()) {
            drop(by, database.getKey());
            database.getValue().ifPresent(DirectConnection::close);
        }
        roles.drop(by);
    }

    private static void drop(Administration by, String name) throws SQLException {
        by.execute("drop database if exists " + Identifier.of(name).sql() + " with (force)");
    }

    /// The process ends while the rest of it is still at work.
    void abandon() {
        synchronized (databases) {
            ending = true;
        }
        administration.awaitIdle();
        try (Administration other = new Administration(server.connect(""))) {
            clear(other);
        } catch (SQLException | SquallException e) {
            System.getLogger(ScratchDatabases.class.getName())
                    .log(System.Logger.Level.DEBUG, "a scratch database may be left", e);
        }
    }

    private static ScratchUnusable unusable(SQLException cause) {
        return new ScratchUnusable(
                Report.of("the scratch server cannot be used")
                        .line("server", cause.getMessage())
                        .line("SQLSTATE", cause.getSQLState())
                        .hint("its login must be allowed to create databases and roles"),
                cause);
    }

    /// Drops what was made; nothing of a server that goes away itself.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (server.stays()) {
                clear(administration);
                Runtime.getRuntime().removeShutdownHook(interrupted);
            }
            databases.values().forEach(one -> one.ifPresent(DirectConnection::close));
        } catch (IllegalStateException e) {
            // the process ends, and the hook does it
        } catch (SQLException e) {
            throw unusable(e);
        } finally {
            administration.close();
        }
    }
}
