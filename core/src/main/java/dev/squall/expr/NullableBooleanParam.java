package dev.squall.expr;

import dev.squall.type.BooleanType;
import org.jspecify.annotations.Nullable;

/// A parameter that is a boolean or null.
///
/// @param name its name
public record NullableBooleanParam(String name, BooleanType type)
        implements BooleanExpr<@Nullable Boolean>, Param<@Nullable Boolean> {

    @Override
    public boolean canBeNull() {
        return true;
    }
}
