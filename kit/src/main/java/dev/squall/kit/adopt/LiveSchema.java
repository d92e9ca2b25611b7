package dev.squall.kit.adopt;

import dev.squall.kit.generate.Readings;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.Catalog;
import dev.squall.schema.Unmodelled;
import dev.squall.schema.UnmodelledObject;
import dev.squall.schema.catalog.CatalogSession;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is in the database that is taken over, all of it read at one moment.
///
/// @param scope what of a database counts
/// @param snapshot what is there
/// @param notModelled what is there and no plan knows
record LiveSchema(Scope scope, Snapshot snapshot, List<UnmodelledObject> notModelled) {

    /// Who was granted something, or is named by a policy.
    private static final String ROLES =
            """
            select distinct r.rolname from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid
            join pg_catalog.pg_database b on b.oid = d.dbid and b.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass and d.deptype in ('a', 'r')
                and r.rolname !~ '^pg_'\
            """;

    /// Reads a database.
    ///
    /// @param ignored what does not count
    /// @param lineage the migrations that are there: roles that they declare count
    static LiveSchema read(Connection connection, Set<String> ignored, Lineage lineage)
            throws SQLException {
        Set<String> roles = roles(connection);
        lineage.migrations().forEach(migration -> roles.addAll(roles(migration)));
        Scope scope = Readings.scope(roles);
        for (String name : ignored) {
            scope = scope.ignoring(name);
        }
        return read(connection, scope);
    }

    private static LiveSchema read(Connection connection, Scope scope) throws SQLException {
        return CatalogSession.read(
                connection,
                within ->
                        new LiveSchema(
                                scope,
                                Catalog.read(within, scope),
                                Unmodelled.read(within, scope)));
    }

    private static Set<String> roles(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROLES);
                ResultSet rows = statement.executeQuery()) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Set<String> roles(Migration migration) {
        Set<String> names = new TreeSet<>();
        migration
                .snapshot()
                .map(text -> SnapshotFile.parse(migration.id() + "/snapshot.json", text))
                .ifPresent(
                        file ->
                                file.objects().keySet().stream()
                                        .filter(id -> id.kind() == ObjectKind.ROLE)
                                        .forEach(id -> names.add(id.name())));
        return names;
    }

    /// What has changed in the meantime.
    List<ObjectId> changed(Connection connection) throws SQLException {
        return snapshot.differences(Catalog.read(connection, scope));
    }
}
