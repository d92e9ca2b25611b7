package dev.squall.kit.lint.measure;

import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Measured;
import dev.squall.schema.object.LockMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The relations and the locks of the session that asks, at a moment.
///
/// @param relations the relations by their number
/// @param locks the strongest lock on each
record Moment(Map<Long, Relation> relations, Map<Long, LockMode> locks) {

    private static final String RELATIONS =
            """
            select c.oid::bigint, n.nspname, c.relname, c.relkind::text,
                coalesce(pg_catalog.pg_relation_filenode(c.oid)::bigint, 0),
                case when c.relkind in ('r', 'm') then
                    coalesce(pg_catalog.pg_stat_get_xact_numscans(c.oid), 0) else 0 end
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'v', 'i', 'I', 'S', 'f') and c.relpersistence <> 't'
                and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')\
            """;

    private static final String LOCKS =
            """
            select l.relation::bigint, l.mode from pg_catalog.pg_locks l
            where l.pid = pg_catalog.pg_backend_pid() and l.locktype = 'relation' and l.granted
                and l.database = (select d.oid from pg_catalog.pg_database d
                    where d.datname = pg_catalog.current_database())\
            """;

    static Moment now(Connection connection) throws SQLException {
        Map<Long, Relation> relations = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(RELATIONS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String schema = rows.getString(2);
                String name = rows.getString(3);
                relations.put(
                        rows.getLong(1),
                        new Relation(
                                schema.equals("public") ? name : schema + "." + name,
                                Relation.kind(rows.getString(4)),
                                rows.getLong(5),
                                rows.getLong(6)));
            }
        }
        return new Moment(relations, locks(connection));
    }

    private static Map<Long, LockMode> locks(Connection connection) throws SQLException {
        Map<Long, LockMode> locks = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LOCKS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Optional<LockMode> mode = LockMode.ofServer(rows.getString(2));
                if (mode.isPresent()) {
                    locks.merge(rows.getLong(1), mode.get(), Moment::stronger);
                }
            }
        }
        return locks;
    }

    private static LockMode stronger(LockMode one, LockMode other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// What has happened to what was there, from one moment to another.
    ///
    /// @param there the relations that are of interest
    static Measured between(Moment before, Moment after, Map<Long, Relation> there) {
        Set<String> rewritten = new TreeSet<>();
        Set<String> scanned = new TreeSet<>();
        for (Map.Entry<Long, Relation> entry : there.entrySet()) {
            Relation old = before.relations.get(entry.getKey());
            Relation now = after.relations.get(entry.getKey());
            if (old != null && now != null) {
                if (old.file() != 0 && now.file() != 0 && old.file() != now.file()) {
                    rewritten.add(entry.getValue().name());
                }
                if (now.scans() > old.scans()) {
                    scanned.add(entry.getValue().name());
                }
            }
        }
        return new Measured(
                held(there, taken(before.locks, after.locks)),
                held(there, before.locks),
                rewritten,
                scanned);
    }

    private static Map<Long, LockMode> taken(
            Map<Long, LockMode> before, Map<Long, LockMode> after) {
        Map<Long, LockMode> taken = new HashMap<>();
        after.forEach(
                (relation, mode) -> {
                    LockMode old = before.get(relation);
                    if (old == null || old.compareTo(mode) < 0) {
                        taken.put(relation, mode);
                    }
                });
        return taken;
    }

    /// Reading alone disturbs nobody, and is left out.
    private static List<HeldLock> held(Map<Long, Relation> there, Map<Long, LockMode> locks) {
        Map<String, HeldLock> held = new TreeMap<>();
        locks.forEach(
                (number, mode) -> {
                    Relation relation = there.get(number);
                    if (relation != null && mode != LockMode.ACCESS_SHARE) {
                        held.put(
                                relation.name(),
                                new HeldLock(relation.name(), relation.kind(), mode));
                    }
                });
        return new ArrayList<>(held.values());
    }
}
