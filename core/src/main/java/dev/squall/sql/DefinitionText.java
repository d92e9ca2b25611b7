package dev.squall.sql;

import java.util.List;

/// An expression as it stands in a definition.
///
/// @param sql its text
/// @param reads what its subqueries read
public record DefinitionText(String sql, List<FromItem> reads) {}
