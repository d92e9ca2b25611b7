package dev.squall.processor.model;

/// The rest of a foreign key: names of enum constants, and names that were given, or nothing.
///
/// @param name of the constraint
/// @param one of the relation to the referenced row
/// @param many of the relation back
public record Actions(
        String onDelete,
        String onUpdate,
        String deferrable,
        String name,
        String one,
        String many) {}
