package dev.squall.run;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statements that one connection keeps prepared, the least recently used one leaving first.
final class StatementCache {

    private static final int SHAPES = 8;
    private static final int STATEMENTS = 96;

    private final Map<String, Statements> byPrefix = new Shapes();

    @Nullable Prepared get(String prefix, String sql) {
        Statements statements = byPrefix.get(prefix);
        return statements == null ? null : statements.get(sql);
    }

    void put(String prefix, String sql, Prepared prepared) {
        prepared.kept = true;
        byPrefix.computeIfAbsent(prefix, p -> new Statements()).put(sql, prepared);
    }

    void remove(String prefix, String sql, Prepared prepared) {
        Statements statements = byPrefix.get(prefix);
        prepared.kept = false;
        if (statements != null) {
            statements.remove(sql, prepared);
        }
    }

    private static void close(Prepared prepared) {
        prepared.kept = false; // one that is busy is closed when it is done
        try {
            if (!prepared.busy) {
                prepared.statement.close();
            }
        } catch (SQLException e) {
            // a statement that cannot be closed belongs to a connection that is gone
        }
    }

    private static final class Statements extends LinkedHashMap<String, Prepared> {

        private static final long serialVersionUID = 1L;

        Statements() {
            super(32, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Prepared> eldest) {
            if (size() <= STATEMENTS) {
                return false;
            }
            close(eldest.getValue());
            return true;
        }
    }

    private static final class Shapes extends LinkedHashMap<String, Statements> {

        private static final long serialVersionUID = 1L;

        Shapes() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Statements> eldest) {
            if (size() <= SHAPES) {
                return false;
            }
            eldest.getValue().values().forEach(StatementCache::close);
            return true;
        }
    }
}
