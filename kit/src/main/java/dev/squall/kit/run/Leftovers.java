package dev.squall.kit.run;

import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.KnownStatement;
import dev.squall.schema.object.Ddl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// What an interrupted statement has left in the database.
final class Leftovers {

    private static final String INDEX =
            """
            select n.nspname, i.indisvalid
            from pg_catalog.pg_index i
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where i.indrelid = pg_catalog.to_regclass(?) and c.relname = ?\
            """;
    private static final String IS_GONE = "select pg_catalog.to_regclass(?) is null";
    private static final String IS_PENDING =
            """
            select exists (
                select from pg_catalog.pg_inherits
                where inhparent = pg_catalog.to_regclass(?)
                    and inhrelid = pg_catalog.to_regclass(?) and inhdetachpending)\
            """;
    private static final String IS_APART =
            """
            select not exists (
                select from pg_catalog.pg_inherits
                where inhparent = pg_catalog.to_regclass(?)
                    and inhrelid = pg_catalog.to_regclass(?))\
            """;
    private static final String HAS_LABEL =
            """
            select exists (
                select from pg_catalog.pg_enum
                where enumtypid = pg_catalog.to_regtype(?) and enumlabel = ?)\
            """;

    private final Connection connection;
    private final MigrationListener listener;

    Leftovers(Connection connection, MigrationListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    /// Drops an invalid index in whose place a statement is about to create one.
    void remove(MigrationId id, KnownStatement statement) throws SQLException {
        if (!(statement instanceof KnownStatement.CreateIndex create)) {
            return;
        }
        Optional<Found> found = find(create);
        if (found.isPresent() && !found.get().valid()) {
            try (Statement drop = connection.createStatement()) {
                drop.execute(
                        Ddl.of("drop index concurrently ")
                                .name(found.get().schema(), create.index())
                                .text());
            }
            listener.on(new MigrationEvent.InvalidIndexDropped(id, create.index()));
        }
    }

    /// Whether a statement has done its work already.
    boolean hasHappened(KnownStatement statement) throws SQLException {
        return switch (statement) {
            case KnownStatement.CreateIndex create -> find(create).filter(Found::valid).isPresent();
            case KnownStatement.DropIndex drop -> isTrue(IS_GONE, drop.index());
            case KnownStatement.AddEnumValue add -> isTrue(HAS_LABEL, add.type(), add.label());
            case KnownStatement.DetachPartition detach -> isDetached(detach);
        };
    }

    /// What was begun is ended: the server does not begin it again.
    private boolean isDetached(KnownStatement.DetachPartition detach) throws SQLException {
        if (isTrue(IS_PENDING, detach.parent(), detach.partition())) {
            try (Statement end = connection.createStatement()) {
                end.execute(
                        Ddl.of("alter table ")
                                .declared(detach.parent())
                                .sql(" detach partition ")
                                .declared(detach.partition())
                                .sql(" finalize")
                                .text());
            }
        }
        return isTrue(IS_APART, detach.parent(), detach.partition());
    }

    private Optional<Found> find(KnownStatement.CreateIndex create) throws SQLException {
        try (PreparedStatement query = prepare(INDEX, create.table(), create.index());
                ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Found(rows.getString(1), rows.getBoolean(2)))
                    : Optional.empty();
        }
    }

    private boolean isTrue(String sql, String... values) throws SQLException {
        try (PreparedStatement query = prepare(sql, values);
                ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private PreparedStatement prepare(String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    /// An index that is there.
    private record Found(String schema, boolean valid) {}
}
