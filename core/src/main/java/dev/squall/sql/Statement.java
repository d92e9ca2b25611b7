package dev.squall.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rendered statement: its text, and its binds with their types.
public final class Statement {

    private final String sql;
    private final BindType[] types;
    private final @Nullable Object[] values;
    private final boolean guarded;

    Statement(String sql, BindType[] types, @Nullable Object[] values, boolean guarded) {
        this.sql = sql;
        this.types = types;
        this.values = values;
        this.guarded = guarded;
    }

    /// The text, with `?` for each bind.
    public String sql() {
        return sql;
    }

    /// How many binds there are.
    public int size() {
        return types.length;
    }

    /// The type of a bind, counted from 0.
    public BindType type(int index) {
        return types[index];
    }

    /// The value of a bind, counted from 0.
    public @Nullable Object value(int index) {
        return values[index];
    }

    /// The values of all binds, in order.
    public List<@Nullable Object> values() {
        return java.util.Arrays.asList(values);
    }

    /// Whether it touches a table that declares a policy.
    public boolean guarded() {
        return guarded;
    }

    /// The text alone: values do not belong in logs.
    @Override
    public String toString() {
        return sql;
    }
}
