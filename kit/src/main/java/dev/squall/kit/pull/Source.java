package dev.squall.kit.pull;

import dev.squall.kit.generate.Readings;
import dev.squall.kit.scratch.ScratchRoles;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a database has that shall be declared.
///
/// @param snapshot its objects
/// @param stored the columns of its materialized views, which are no objects
public record Source(Snapshot snapshot, Map<ObjectId, List<StoredColumn>> stored) {

    /// Who was granted something, or is named by a policy.
    private static final String ROLES =
            """
            select distinct r.rolname from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid
            join pg_catalog.pg_database b on b.oid = d.dbid and b.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass and d.deptype in ('a', 'r')
                and r.rolname !~ '^pg_'\
            """;

    private static final String STORED =
            """
            select n.nspname, c.relname, a.attname,
                   format_type(a.atttypid, a.atttypmod)
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind = 'm'
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where a.attnum > 0 and not a.attisdropped order by 1, 2, a.attnum\
            """;

    /// A column of a materialized view.
    ///
    /// @param type as the server prints it
    public record StoredColumn(String name, String type) {}

    /// Which part of a database counts: all of it, and the roles that may do something in it.
    public static Scope scope(Connection connection) throws SQLException {
        Set<String> roles = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ROLES)) {
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
        }
        return Readings.scope(roles);
    }

    /// Reads a database.
    ///
    /// @param usual what every new database has
    public static Source read(Connection connection, Scope scope, Snapshot usual)
            throws SQLException {
        Snapshot all = ScratchRoles.unmarked(Catalog.read(connection, scope));
        return new Source(Part.without(all, usual), stored(connection));
    }

    private static Map<ObjectId, List<StoredColumn>> stored(Connection connection)
            throws SQLException {
        Map<ObjectId, List<StoredColumn>> stored = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            String path = searchPath(statement, "select current_setting('search_path')");
            searchPath(statement, "select set_config('search_path', '', false)");
            try (ResultSet rows = statement.executeQuery(STORED)) {
                while (rows.next()) {
                    ObjectId id =
                            ObjectId.of(
                                    ObjectKind.MATERIALIZED_VIEW,
                                    rows.getString(1),
                                    rows.getString(2));
                    stored.computeIfAbsent(id, i -> new ArrayList<>())
                            .add(new StoredColumn(rows.getString(3), rows.getString(4)));
                }
            }
            restore(connection, path);
        }
        return stored;
    }

    private static String searchPath(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void restore(Connection connection, String path) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('search_path', ?, false)")) {
            statement.setString(1, path);
            statement.execute();
        }
    }
}
