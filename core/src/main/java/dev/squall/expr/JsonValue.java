package dev.squall.expr;

import dev.squall.type.JsonTarget;
import org.jspecify.annotations.Nullable;

/// `context -> 'address'`: a part of a json value that is json itself.
///
/// For a record, generated code extends it by what is in the record: `plans.context.address.city`.
///
/// @param <T> the Java type of its values
public class JsonValue<T> implements JsonExpr<@Nullable T>, FamilyNode<@Nullable T> {

    private final JsonPart part;
    private final Expr<@Nullable T> value;

    /// @param part where it is
    /// @param target its Java type
    protected JsonValue(JsonPart part, JsonTarget<T> target) {
        this.part = part;
        this.value = part.value(target);
    }

    @Override
    public final Expr<@Nullable T> value() {
        return value;
    }

    /// `context ->> 'address' is null`: it is missing, or json's null.
    @Override
    public final Condition isNull() {
        return part.text().isNull();
    }

    /// `context ->> 'address' is not null`
    @Override
    public final Condition isNotNull() {
        return part.text().isNotNull();
    }
}
