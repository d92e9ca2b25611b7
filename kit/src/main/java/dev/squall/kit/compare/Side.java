package dev.squall.kit.compare;

import dev.squall.kit.scratch.ScratchRoles;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.Unmodelled;
import dev.squall.schema.UnmodelledObject;
import dev.squall.schema.catalog.CatalogSession;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the two schemas, as a server has it.
///
/// @param snapshot what is there
/// @param schemas the PostgreSQL schemas that are there, also those that do not count
/// @param unmodelled what is there and not compared
/// @param roles the roles that it brings
/// @param named the roles of which it gives no more than the names
/// @param connection to the scratch database that it was loaded into; null if it was not
record Side(
        Snapshot snapshot,
        Set<String> schemas,
        List<UnmodelledObject> unmodelled,
        Set<String> roles,
        Set<String> named,
        @Nullable DirectConnection connection) {

    /// Reads a database, all of it at one moment.
    static Side read(Connection connection, Scope scope) throws SQLException {
        return CatalogSession.read(
                connection,
                within ->
                        new Side(
                                ScratchRoles.unmarked(Catalog.read(within, scope)),
                                SchemaNames.read(within),
                                Unmodelled.read(within, scope),
                                Set.of(),
                                Set.of(),
                                null));
    }

    Side withRoles(Set<String> own, Set<String> onlyNamed) {
        return new Side(snapshot, schemas, unmodelled, own, onlyNamed, connection);
    }

    Side at(DirectConnection scratch) {
        return new Side(snapshot, schemas, unmodelled, roles, named, scratch);
    }
}
