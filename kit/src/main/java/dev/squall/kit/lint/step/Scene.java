package dev.squall.kit.lint.step;

/// What is the same for all statements of a file.
///
/// @param version the server that the file is for
/// @param migration whether Squall's migrator runs it: it sets timeouts, and goes on after a
///   failure
/// @param facts what is known so far
public record Scene(PgVersion version, boolean migration, Facts facts) {}
