package dev.squall.processor.model;

import java.util.Set;

/// A record that is a composite type, for the class of what is in it.
///
/// @param file the file it stands in
/// @param inner the composites in it that have a class for their fields
/// @param column whether a column holds it, and not another composite
public record CompositeModel(
        Shape.CompositeOf shape,
        String file,
        boolean isPublic,
        Set<ClassName> inner,
        boolean column) {

    /// The class that is written for its fields.
    public ClassName parts() {
        return parts(shape.type(), column);
    }

    /// The class that is written for the fields of a record.
    ///
    /// @param column whether a column holds it, and not another composite
    public static ClassName parts(ClassName record, boolean column) {
        return record.sibling(String.join("", record.names()) + (column ? "Column" : "Fields"));
    }
}
