package dev.squall.expr;

import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A parameter of a type without a family.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
public record AnyParam<T extends @Nullable Object>(String name, PgType<?> type, boolean canBeNull)
        implements Param<T> {}
