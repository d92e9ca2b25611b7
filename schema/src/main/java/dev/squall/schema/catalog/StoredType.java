package dev.squall.schema.catalog;

/// A type that columns can be of.
public interface StoredType extends CatalogObject {

    /// The type as the server prints it.
    String sqlName();

    /// Whether a column of a type has values of this one, or arrays of it.
    default boolean isOf(String type) {
        return type.equals(sqlName()) || type.equals(sqlName() + "[]");
    }
}
