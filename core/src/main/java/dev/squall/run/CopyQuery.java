package dev.squall.run;

import dev.squall.sql.Statement;
import java.util.function.Supplier;

/// A `copy (…) to stdout`.
///
/// COPY takes no binds: what is sent has the values as literals. What logs and errors show of it
/// has `?` for each.
///
/// @param statement as it is shown, and checked
/// @param text as it is sent
public record CopyQuery(Statement statement, Supplier<String> text) {}
