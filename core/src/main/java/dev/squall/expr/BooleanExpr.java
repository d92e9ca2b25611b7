package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// A boolean that can be null. SQL has three answers: ask for the one you mean.
///
/// @param <T> the Java type of its values
public interface BooleanExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this is true`
    default Condition isTrue() {
        return new Truth(this, Truth.Expected.TRUE);
    }

    /// `this is false`
    default Condition isFalse() {
        return new Truth(this, Truth.Expected.FALSE);
    }

    /// `this is unknown`: neither.
    default Condition isUnknown() {
        return new Truth(this, Truth.Expected.UNKNOWN);
    }

    /// `this is not true`: false or unknown.
    default Condition isNotTrue() {
        return new Truth(this, Truth.Expected.NOT_TRUE);
    }

    /// `this is not false`: true or unknown.
    default Condition isNotFalse() {
        return new Truth(this, Truth.Expected.NOT_FALSE);
    }

    /// `this is not unknown`: true or false.
    default Condition isNotUnknown() {
        return new Truth(this, Truth.Expected.KNOWN);
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> BooleanExpr<T> of(Expr<T> value) {
        return new TruthNode<>(value);
    }

    @Override
    default Named<T, ? extends BooleanExpr<T>> as(String name) {
        return new Named<>(this, name, BooleanExpr::of);
    }
}
