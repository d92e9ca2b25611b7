package dev.squall.schema.catalog;

/// Where the server's catalogs keep something: as `pg_depend` names it.
///
/// @param catalog the system table: `pg_class`
/// @param oid its row there
/// @param sub the number of a column, or 0
public record Address(String catalog, long oid, int sub) {

    /// Something that is no column.
    public static Address of(String catalog, long oid) {
        return new Address(catalog, oid, 0);
    }

    /// What the column belongs to.
    Address whole() {
        return new Address(catalog, oid, 0);
    }
}
