package dev.squall.expr;

import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A parameter of the text family.
///
/// @param name its name
/// @param canBeNull whether it may be given a null
public record TextParam<T extends @Nullable Object>(String name, PgType<?> type, boolean canBeNull)
        implements TextExpr<T>, Param<T> {}
