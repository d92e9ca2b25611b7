package dev.squall.schema.catalog.composite;

import dev.squall.schema.object.Ddl;
import org.jspecify.annotations.Nullable;

/// An attribute of a composite type.
///
/// @param collation the collation, if it is not that of the type
public record Attribute(String name, String type, @Nullable String collation) {

    Ddl ddl() {
        return new Ddl().name(name).sql(" ").add(typeDdl());
    }

    Ddl typeDdl() {
        Ddl sql = new Ddl().declared(type);
        return collation == null ? sql : sql.sql(" collate ").declared(collation);
    }
}
