package dev.squall.kit.tool;

import java.util.Locale;

/// A tool that keeps a history of its own in a database.
public enum HistoryTool {
    /// drizzle-kit: a journal beside its files, or a folder for each.
    DRIZZLE("drizzle-kit", "__drizzle_migrations", "{hash,created_at}"),
    /// Flyway: `V1__name.sql`.
    FLYWAY(
            "Flyway",
            "flyway_schema_history",
            "{installed_rank,version,script,type,checksum,success}");

    private final String called;
    private final String table;
    private final String columns;

    HistoryTool(String called, String table, String columns) {
        this.called = called;
        this.table = table;
        this.columns = columns;
    }

    /// The word for it in an option: `drizzle`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called.
    public String called() {
        return called;
    }

    /// The name of its table.
    public String table() {
        return table;
    }

    /// The columns by which its table is known, as an array of PostgreSQL.
    String columns() {
        return columns;
    }
}
