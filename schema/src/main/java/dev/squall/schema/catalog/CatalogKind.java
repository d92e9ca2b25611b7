package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectKind;
import java.sql.SQLException;

/// A kind of object: how it is read. One query reads all of a kind.
public interface CatalogKind {

    /// The kind.
    ObjectKind kind();

    /// The record of one such object.
    Class<? extends CatalogObject> type();

    /// Reads all objects of the kind.
    ///
    /// @throws SQLException if the server refuses the query
    void read(CatalogReader reader) throws SQLException;
}
