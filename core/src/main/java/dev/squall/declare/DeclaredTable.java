package dev.squall.declare;

/// A table of a schema, with its declaration.
///
/// @param name its name
/// @param definition its columns and all that is declared of it
public record DeclaredTable(TableRef name, Definition definition) {}
