package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// `(address).position`: a composite in a composite. Generated code extends it by what is in it:
/// `suppliers.address.position.latitude`.
///
/// @param <T> the Java type of its values
public class CompositeValue<T extends @Nullable Object> implements FamilyNode<T> {

    private final Expr<T> value;

    /// @param value the same without fields
    protected CompositeValue(Expr<T> value) {
        this.value = value;
    }

    @Override
    public final Expr<T> value() {
        return value;
    }
}
