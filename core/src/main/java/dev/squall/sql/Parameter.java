package dev.squall.sql;

/// Stands where a statement wants a value that is given later.
///
/// @param key what gives it: equal for the same parameter
/// @param name its name, for errors
public record Parameter(Object key, String name) {}
