package dev.squall.kit.generate;

import dev.squall.kit.scratch.Scratch;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/// What the records say, as a server has it.
///
/// @param scope what of a database counts
/// @param snapshot what the records say, and nothing that every new database has
/// @param usual what every new database has: the schema `public` can be used
public record Target(Scope scope, Snapshot snapshot, Snapshot usual) {

    /// Loads a schema into a scratch database, and reads it.
    ///
    /// @throws dev.squall.error.PlanFailed if the server refuses a declaration
    public static Target read(Scratch scratch, DeclaredObjects declared, Scope scope)
            throws SQLException {
        DirectConnection connection = scratch.empty();
        Snapshot usual = Catalog.read(connection.connection(), scope);
        SchemaApply.apply(connection.connection(), Plan.fromEmpty(declared));
        Target nothing = new Target(scope, Snapshot.empty(), usual);
        return new Target(scope, nothing.read(connection.connection()), usual);
    }

    /// Reads another database in the same way.
    public Snapshot read(Connection connection) throws SQLException {
        return proper(Catalog.read(connection, scope));
    }

    /// A snapshot without what every new database has.
    public Snapshot proper(Snapshot snapshot) {
        return Readings.without(
                snapshot,
                usual.objects().values().stream()
                        .filter(object -> isUsual(snapshot, object))
                        .map(CatalogObject::id)
                        .collect(Collectors.toSet()));
    }

    private static boolean isUsual(Snapshot snapshot, CatalogObject object) {
        CatalogObject there = snapshot.get(object.id());
        // the schema itself stays: what is in it needs it
        return object.attachedTo() != null && there != null && there.equivalent(object);
    }
}
