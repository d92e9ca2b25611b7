package dev.squall.kit.pull;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.object.ObjectId;
import java.util.List;

/// A type of the schema's own that Java declares: an enum, a domain, a composite type.
///
/// @param object as the server has it
/// @param name the class
/// @param components of a domain its value, of a composite its attributes
record UserType(CatalogObject object, String name, List<RecordColumn> components) {

    ObjectId id() {
        return object.id();
    }
}
