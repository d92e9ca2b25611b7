package dev.squall.expr;

import dev.squall.type.ArrayType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of an array type.
///
/// @param <T> the Java type of its values: a list
/// @param <E> the Java type of an element
public interface ArrayExpr<T extends @Nullable Object, E> extends Expr<T> {

    /// `this @> values`: whether every one of the values is in it.
    default Condition contains(@NonNull T values) {
        return Match.of(this, Operators.CONTAINS, Bind.of(this, values));
    }

    /// `this <@ values`: whether it has nothing but these values.
    default Condition containedIn(@NonNull T values) {
        return Match.of(this, Operators.CONTAINED_IN, Bind.of(this, values));
    }

    /// `this && values`: whether they have one in common.
    default Condition overlaps(@NonNull T values) {
        return Match.of(this, Operators.OVERLAPS, Bind.of(this, values));
    }

    /// `value = any(this)`: whether the value is in it.
    default Condition has(E value) {
        ArrayType<?> array = (ArrayType<?>) type();
        return new Quantified(
                Bind.of(array.element(), value), Comparator.EQUAL, Operators.ANY, this);
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, E> ArrayExpr<T, E> of(Expr<T> value) {
        return new ArrayNode<>(value);
    }

    @Override
    default Named<T, ArrayExpr<T, E>> as(String name) {
        return new Named<>(this, name, ArrayExpr::of);
    }
}
