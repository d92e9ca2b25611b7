package dev.squall.kit.compare;

import dev.squall.error.Report;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.kit.error.UnreadableSource;
import dev.squall.kit.scratch.ScratchDatabases;
import dev.squall.kit.tool.ToolTable;
import dev.squall.run.DirectConnection;
import dev.squall.schema.catalog.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the two schemas: at the same time, unless one of them brings roles, which both databases
/// of a server would have.
final class Reading {

    /// The roles that have rights in a database, or that its policies name.
    private static final String ROLES =
            """
            select distinct r.rolname from pg_catalog.pg_shdepend s
            join pg_catalog.pg_roles r on r.oid = s.refobjid
            join pg_catalog.pg_database d on d.oid = s.dbid
            where s.refclassid = 'pg_catalog.pg_authid'::regclass and d.datname = current_database()
                and s.deptype in ('a', 'r') and r.rolname not like 'pg\\_%' and r.oid >= 16384\
            """;

    private final SchemaSource from;
    private final SchemaSource to;
    private final CompareOptions options;
    private final Workshop workshop;

    Reading(SchemaSource from, SchemaSource to, CompareOptions options, Workshop workshop) {
        this.from = from;
        this.to = to;
        this.options = options;
        this.workshop = workshop;
    }

    /// The two sides.
    record Both(Side from, Side to) {}

    Both read() {
        boolean roles =
                options.asksForRoles()
                        || (from instanceof LoadedSource one && one.bringsRoles())
                        || (to instanceof LoadedSource other && other.bringsRoles());
        return roles ? oneAfterTheOther() : together();
    }

    private Both together() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Side> first = threads.submit(() -> side("from", from, Set.of()));
            Future<Side> second = threads.submit(() -> side("to", to, Set.of()));
            return new Both(result(first), result(second));
        }
    }

    private static Side result(Future<Side> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The roles of the one are gone before the other brings its own.
    private Both oneAfterTheOther() {
        Set<String> roles = new TreeSet<>(options.roles());
        if (from instanceof LiveDatabase live) {
            roles.addAll(rolesOf(live));
        }
        Side second = side("to", to, roles);
        if (to instanceof LoadedSource) {
            workshop.databases().clear();
        }
        roles.addAll(second.roles());
        return new Both(side("from", from, roles), second);
    }

    private Set<String> rolesOf(LiveDatabase live) {
        if (!options.allRoles()) {
            return Set.of();
        }
        try (DirectConnection connection = live.open()) {
            return names(connection.connection());
        } catch (SQLException e) {
            throw unreadable("from", e);
        }
    }

    private static Set<String> names(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROLES);
                ResultSet rows = statement.executeQuery()) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private Side side(String which, SchemaSource source, Set<String> roles) {
        return switch (source) {
            case LiveDatabase live -> live(which, live, roles);
            case LoadedSource loaded -> loaded(which, loaded, roles);
        };
    }

    private Side live(String which, LiveDatabase live, Set<String> roles) {
        options.tell("reading --" + which);
        Set<String> all = new TreeSet<>(roles);
        all.addAll(rolesOf(live));
        try (DirectConnection connection = live.open()) {
            return Side.read(connection.connection(), scope(connection.connection(), all))
                    .withRoles(all, Set.of());
        } catch (SQLException e) {
            throw unreadable(which, e);
        }
    }

    private Side loaded(String which, LoadedSource loaded, Set<String> roles) {
        ScratchDatabases scratch = workshop.databases();
        options.tell("loading --" + which + " into a scratch database");
        DirectConnection connection = scratch.make();
        try {
            loaded.load(connection, scratch.roles());
            scratch.roles().find(loaded.text());
            Set<String> own = scratch.roles().brought();
            Set<String> all = new TreeSet<>(roles);
            if (options.allRoles()) {
                all.addAll(own);
            }
            options.tell("reading --" + which);
            return Side.read(connection.connection(), scope(connection.connection(), all))
                    .withRoles(options.allRoles() ? own : Set.of(), scratch.roles().named())
                    .at(connection);
        } catch (SQLException e) {
            throw new ScratchUnusable(
                    Report.of("the scratch database failed").line("server", e.getMessage()), e);
        }
    }

    /// The history of another tool is nobody's schema.
    private Scope scope(Connection connection, Set<String> roles) throws SQLException {
        Scope all = options.scope(options.asksForRoles() ? roles : Set.of());
        return ToolTable.outside(connection, all);
    }

    private static UnreadableSource unreadable(String which, SQLException e) {
        return new UnreadableSource(
                Report.of("the database of --" + which + " cannot be read")
                        .line("server", e.getMessage())
                        .line("sqlstate", e.getSQLState()),
                e);
    }
}
