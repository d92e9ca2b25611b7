package dev.squall.kit.compare;

/// Where a schema is.
public sealed interface SchemaSource permits LiveDatabase, LoadedSource {}
