package dev.squall.kit.tool;

import dev.squall.schema.catalog.Scope;
import dev.squall.sql.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The table in which another tool remembers what it has applied.
///
/// @param tool whose it is
/// @param schema its schema
/// @param alone whether nothing else is in that schema, and it is the tool's own
public record ToolTable(HistoryTool tool, String schema, boolean alone) {

    private static final String FIND =
            """
            select n.nspname, n.nspname <> 'public'
                and not exists (
                    select from pg_catalog.pg_class o
                    where o.relnamespace = n.oid and o.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                        and not pg_catalog.starts_with(o.relname, c.relname))
                and not exists (select from pg_catalog.pg_proc p where p.pronamespace = n.oid)
                and not exists (
                    select from pg_catalog.pg_type t
                    where t.typnamespace = n.oid and t.typtype in ('e', 'd', 'r'))
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relname = ? and c.relkind = 'r'
                and (select array_agg(a.attname::text) from pg_catalog.pg_attribute a
                    where a.attrelid = c.oid and not a.attisdropped) @> ?::text[]
            order by 1\
            """;

    /// Those of all tools.
    ///
    /// @throws SQLException if the server refuses the query
    public static List<ToolTable> find(Connection connection) throws SQLException {
        List<ToolTable> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            for (HistoryTool tool : HistoryTool.values()) {
                statement.setString(1, tool.table());
                statement.setString(2, tool.columns());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        tables.add(new ToolTable(tool, rows.getString(1), rows.getBoolean(2)));
                    }
                }
            }
        }
        return List.copyOf(tables);
    }

    /// The same part of a database without what is other tools' own.
    ///
    /// @throws SQLException if the server refuses the query
    public static Scope outside(Connection connection, Scope scope) throws SQLException {
        Scope outside = scope;
        for (ToolTable table : find(connection)) {
            for (String name : table.own()) {
                outside = outside.ignoring(name);
            }
        }
        return outside;
    }

    /// As a person writes it.
    public String name() {
        return schema + "." + tool.table();
    }

    /// As SQL has it.
    public String sql() {
        return Identifier.of(schema).sql() + "." + Identifier.of(tool.table()).sql();
    }

    /// What of the database is the tool's own, as names that do not count.
    public Set<String> own() {
        Set<String> own = new TreeSet<>(Set.of(name(), name() + "_*"));
        if (alone) {
            own.add(schema + ".*");
        }
        return own;
    }
}
