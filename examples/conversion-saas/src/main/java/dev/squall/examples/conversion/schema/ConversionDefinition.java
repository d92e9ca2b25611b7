package dev.squall.examples.conversion.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file becomes another one; stored as jsonb.
///
/// @param fields in the order of the target's columns
public record ConversionDefinition(
        FileFormat source, FileFormat target, List<FieldMapping> fields) {

    /// Where a field of the target comes from.
    ///
    /// @param transform what is done with the value: `trim`, `upper`, `date:yyyy-MM-dd`
    public record FieldMapping(String from, String to, @Nullable String transform) {}
}
