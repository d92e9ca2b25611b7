package dev.squall.sql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A rendered statement: its text, and its binds with their types.
public final class Statement {

    private final String sql;
    private final BindType[] types;
    private final @Nullable Object[] values;
    private final boolean guarded;
    private final boolean open;
    private final boolean unstable;
    private final @Nullable BitSet sensitive;
    private final List<Statement> parts;

    Statement(
            String sql,
            BindType[] types,
            @Nullable Object[] values,
            boolean guarded,
            boolean open,
            boolean unstable,
            @Nullable BitSet sensitive) {
        this(sql, types, values, guarded, open, unstable, sensitive, List.of());
    }

    private Statement(
            String sql,
            BindType[] types,
            @Nullable Object[] values,
            boolean guarded,
            boolean open,
            boolean unstable,
            @Nullable BitSet sensitive,
            List<Statement> parts) {
        this.sql = sql;
        this.types = types;
        this.values = values;
        this.guarded = guarded;
        this.open = open;
        this.unstable = unstable;
        this.sensitive = sensitive;
        this.parts = parts;
    }

    /// Several statements as one text, to be sent in one network round trip.
    public static Statement joined(List<Statement> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int size = 0;
        for (Statement part : parts) {
            size += part.size();
        }
        BindType[] types = new BindType[size];
        @Nullable Object[] values = new Object[size];
        BitSet sensitive = null;
        int at = 0;
        for (Statement part : parts) {
            for (int i = 0; i < part.size(); i++, at++) {
                if (part.isSensitive(i)) {
                    sensitive = sensitive == null ? new BitSet() : sensitive;
                    sensitive.set(at);
                }
                types[at] = part.types[i];
                values[at] = part.values[i];
            }
        }
        return new Statement(
                JoinedTexts.of(parts),
                types,
                values,
                parts.stream().anyMatch(Statement::guarded),
                parts.stream().anyMatch(part -> part.open),
                parts.stream().anyMatch(Statement::unstable),
                sensitive,
                List.copyOf(parts));
    }

    /// The same with a comment behind its text.
    ///
    /// @param comment a comment as a whole; empty: none
    public Statement commented(String comment) {
        return comment.isEmpty()
                ? this
                : new Statement(
                        sql + comment, types, values, guarded, open, unstable, sensitive, parts);
    }

    /// The parameters that have no value yet; with some it cannot run.
    public List<Parameter> parameters() {
        if (!open) {
            return List.of();
        }
        List<Parameter> found = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Parameter parameter) {
                found.add(parameter);
            }
        }
        return found;
    }

    /// The same with values in place of parameters.
    ///
    /// @param given the value of each
    public Statement given(Function<Parameter, ? extends @Nullable Object> given) {
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof Parameter parameter) {
                all[i] = given.apply(parameter);
            }
        }
        return new Statement(sql, types, all, guarded, false, unstable, sensitive, parts);
    }

    /// The statements that it was joined of; none: it is one by itself.
    public List<Statement> parts() {
        return parts;
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

    /// Whether a bind belongs to a column that is `@Sensitive`, so that no log shows its value.
    public boolean isSensitive(int index) {
        return sensitive != null && sensitive.get(index);
    }

    /// The values of all binds, in order.
    public List<@Nullable Object> values() {
        return java.util.Arrays.asList(values);
    }

    /// Whether it touches a table that declares a policy.
    public boolean guarded() {
        return guarded;
    }

    /// Whether a condition or an order in it may have another value in another statement.
    public boolean unstable() {
        return unstable;
    }

    /// The text alone: values do not belong in logs.
    @Override
    public String toString() {
        return sql;
    }
}
