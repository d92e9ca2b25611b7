package dev.squall.processor.model;

/// The rest of a foreign key: names of enum constants, and the constraint's name or nothing.
public record Actions(String onDelete, String onUpdate, String deferrable, String name) {}
