package dev.squall.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A record that is stored as json, in a column or inside of another.
///
/// @param file the file it stands in
public record JsonModel(
        ClassName record, String file, boolean isPublic, List<JsonComponent> components) {

    /// The class that is written for what is in it.
    ///
    /// @param column whether a column holds it, and not another record
    public static ClassName parts(ClassName record, boolean column) {
        return record.sibling(String.join("", record.names()) + (column ? "JsonColumn" : "Json"));
    }

    /// Whether a record that is a component of it leads back to it, from component to component.
    public boolean isInside(ClassName inner, Map<ClassName, JsonModel> known) {
        return leads(inner, known, new HashSet<>());
    }

    private boolean leads(ClassName from, Map<ClassName, JsonModel> known, Set<ClassName> seen) {
        JsonModel model = known.get(from);
        return from.equals(record)
                || (model != null
                        && seen.add(from)
                        && model.components().stream()
                                .anyMatch(
                                        c ->
                                                c.shape() instanceof JsonShape.RecordOf(var type)
                                                        && leads(type, known, seen)));
    }
}
