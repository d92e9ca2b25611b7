package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A column of what a query gives.
///
/// @param name its name; null: it has none to count on
/// @param canBeNull whether it is known that it can be null
/// @param source the expression or the name that was selected
public record Output(
        @Nullable Identifier name, PgType<?> type, boolean canBeNull, Selectable<?> source) {

    /// The same, where it can be null.
    Output orNull() {
        return new Output(name, type, true, source);
    }
}
