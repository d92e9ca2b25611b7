package dev.squall.expr;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// `case value`: the branches are values to compare with.
///
/// @param <V> the Java type of the value
public final class CaseOf<V extends @Nullable Object> {

    private final CaseStart<@NonNull V> start;

    CaseOf(Expr<V> value) {
        this.start = new CaseStart<>(value, other -> Bind.of(value, other));
    }

    /// `when value`
    public CaseWhen<@NonNull V> when(@NonNull V value) {
        return new CaseWhen<>(start, value);
    }
}
