package dev.squall.processor.model;

import java.util.List;

/// A `@Schema` root.
///
/// @param tables the records it lists that are tables, and the classes that are views
/// @param others the listed classes that are neither
/// @param define its method `define(Definition)`
public record RootModel(
        ClassName type,
        List<ClassName> tables,
        List<ClassName> others,
        TableModel.TableMethod define,
        boolean hidden,
        boolean isPublic) {

    /// The place of the class.
    public Place place() {
        return Place.of(type);
    }
}
