package dev.squall.kit.scratch;

import dev.squall.error.Report;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.run.DirectConnection;
import dev.squall.sql.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// A scratch server while one schema after the other is tried on it: one database at a time, and
/// the roles that came with it leave with it. Another process waits meanwhile, because roles belong
/// to the whole server.
public final class Scratch implements AutoCloseable {

    private static final String PREFIX = "squall_scratch_";

    private static final String LOCK =
            "select pg_catalog.pg_advisory_lock(pg_catalog.hashtextextended('squall scratch', 0))";

    /// What a killed process left: nobody is connected, and nobody else can be at work now.
    private static final String LEFTOVERS =
            "select datname from pg_catalog.pg_database where datname like 'squall\\_scratch\\_%'";

    /// A role that is somebody's, in another database, is none that a schema has brought.
    private static final String BROUGHT =
            """
            select rolname from pg_catalog.pg_roles r
            where rolname not like 'pg\\_%' and not exists (
                select from pg_catalog.pg_shdepend d
                where d.refclassid = 'pg_catalog.pg_authid'::regclass and d.refobjid = r.oid
                    and (d.dbid <> 0 or d.classid = 'pg_catalog.pg_database'::regclass))\
            """;

    private static final String ROLES =
            "select rolname from pg_catalog.pg_roles where rolname not like 'pg\\_%'";

    private final ScratchServer server;
    private final DirectConnection administration;
    private final Set<String> rolesBefore;
    private @Nullable String database;
    private @Nullable DirectConnection connection;

    private Scratch(ScratchServer server, DirectConnection administration) throws SQLException {
        this.server = server;
        this.administration = administration;
        execute(LOCK);
        for (String leftover : names(LEFTOVERS)) {
            drop(leftover);
        }
        this.rolesBefore = new TreeSet<>(names(ROLES));
    }

    /// Waits until nobody else uses the server.
    ///
    /// @throws ScratchUnusable if databases cannot be made there
    public static Scratch on(ScratchServer server) {
        DirectConnection administration = server.connect("");
        try {
            return new Scratch(server, administration);
        } catch (SQLException e) {
            administration.close();
            throw unusable(e);
        }
    }

    /// A connection to a new and empty database; the one before it is dropped, with its roles.
    ///
    /// @throws ScratchUnusable if it cannot be made
    public DirectConnection empty() {
        try {
            clear();
            byte[] random = new byte[8];
            ThreadLocalRandom.current().nextBytes(random);
            String name = PREFIX + HexFormat.of().formatHex(random);
            execute("create database " + sql(name) + " template template0");
            database = name;
            DirectConnection opened = server.connect(name);
            connection = opened;
            return opened;
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /// The roles that were there before.
    public Set<String> rolesBefore() {
        return rolesBefore;
    }

    private void clear() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
        if (database != null) {
            drop(database);
            database = null;
            dropRoles();
        }
    }

    private void dropRoles() throws SQLException {
        List<String> brought = new ArrayList<>(names(BROUGHT));
        brought.removeAll(rolesBefore);
        for (String role : brought) {
            execute("drop owned by " + sql(role));
            execute("drop role " + sql(role));
        }
    }

    private void drop(String name) throws SQLException {
        execute("drop database if exists " + sql(name) + " with (force)");
    }

    private static String sql(String name) {
        return Identifier.of(name).sql();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = administration.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String query) throws SQLException {
        Connection to = administration.connection();
        try (PreparedStatement statement = to.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
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

    /// Drops what was made.
    @Override
    public void close() {
        try {
            clear();
        } catch (SQLException e) {
            throw unusable(e);
        } finally {
            administration.close();
        }
    }
}
