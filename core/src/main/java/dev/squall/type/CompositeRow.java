package dev.squall.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a composite value that is read: for generated code, which knows their types.
public final class CompositeRow {

    private final List<@Nullable Object> values;

    CompositeRow(List<@Nullable Object> values) {
        this.values = values;
    }

    /// A field that is never null, by its position from 0.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the field's type said it
    public <F> F get(int index) {
        F value = (F) values.get(index);
        if (value == null) {
            throw new Unrepresentable("a field is null");
        }
        return value;
    }

    /// A field that can be null, by its position from 0.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the field's type said it
    public <F> @Nullable F getOrNull(int index) {
        return (F) values.get(index);
    }
}
