package dev.squall.schema;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.CatalogSession;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// Reads what is in a database.
///
/// ```java
/// Snapshot now = Catalog.read(connection, Scope.all().without("squall"));
/// ```
public final class Catalog {

    private Catalog() {}

    /// Reads a database as it is at one moment: with one query for each kind of object, in a
    /// transaction that reads only. In a transaction of the caller's, that one is used, and kept.
    ///
    /// @throws SQLException if the server refuses a query
    public static Snapshot read(Connection connection, Scope scope) throws SQLException {
        return CatalogSession.read(connection, scope, CatalogKinds.ALL);
    }

    /// The record of each kind that can be read.
    public static Map<ObjectKind, Class<? extends CatalogObject>> types() {
        Map<ObjectKind, Class<? extends CatalogObject>> types = new EnumMap<>(ObjectKind.class);
        for (CatalogKind kind : CatalogKinds.ALL) {
            types.put(kind.kind(), kind.type());
        }
        return types;
    }
}
