package dev.squall.expr;

import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A parameter of the date and time family.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
public record TemporalParam<T extends @Nullable Object>(
        String name, PgType<?> type, boolean canBeNull) implements TemporalExpr<T>, Param<T> {}
