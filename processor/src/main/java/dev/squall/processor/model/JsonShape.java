package dev.squall.processor.model;

import java.util.List;

/// How a component of a record stands in json.
public sealed interface JsonShape {

    /// A text, number, boolean or time, as a type of core.
    record Value(Scalar scalar, JavaType type) implements JsonShape {}

    /// An enum, as a text.
    ///
    /// @param labels how its constants are written
    record EnumOf(ClassName type, List<String> labels) implements JsonShape {}

    /// A record, as an object whose components have expressions of their own.
    record RecordOf(ClassName type) implements JsonShape {}

    /// A list, as an array.
    record ListOf(JavaType type, JsonShape element) implements JsonShape {}

    /// Anything else: a map, a sealed interface.
    record Other(JavaType type) implements JsonShape {}
}
