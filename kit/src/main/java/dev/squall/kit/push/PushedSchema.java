package dev.squall.kit.push;

import dev.squall.kit.snapshot.SnapshotFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The memory of a database that is pushed to: what was declared the last time, so that what is no
/// longer declared is told from what never was.
final class PushedSchema {

    private static final String TABLE =
            """
            create table if not exists squall.pushed (
                one boolean primary key default true check (one),
                snapshot text not null,
                pushed_at timestamptz not null default pg_catalog.now()
            )
            """;

    private static final String KEEP =
            """
            insert into squall.pushed (snapshot) values (?)
            on conflict (one) do update set snapshot = excluded.snapshot, pushed_at = pg_catalog.now()
            """;

    private final Connection connection;

    PushedSchema(Connection connection) {
        this.connection = connection;
    }

    SnapshotFile read() throws SQLException {
        return exists("squall.pushed")
                ? SnapshotFile.parse("squall.pushed", text())
                : SnapshotFile.empty();
    }

    private String text() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select snapshot from squall.pushed")) {
            return rows.next() ? rows.getString(1) : SnapshotFile.empty().text();
        }
    }

    boolean exists(String table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.to_regclass(?) is not null")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists squall");
            statement.execute(TABLE);
        }
    }

    void keep(SnapshotFile snapshot) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, snapshot.text());
            statement.executeUpdate();
        }
    }
}
