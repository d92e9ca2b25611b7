package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectKind;

/// A kind of object: how it is read. One query reads all of a kind.
public interface CatalogKind {

    /// The kind.
    ObjectKind kind();

    /// The record of one such object.
    Class<? extends CatalogObject> type();

    /// Asks for all objects of the kind.
    void read(CatalogReader reader);
}
