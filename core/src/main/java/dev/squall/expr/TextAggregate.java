package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the text family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class TextAggregate<T extends @Nullable Object>
        extends Aggregated<T, TextExpr<T>, TextAggregate<T>> implements TextExpr<T> {

    TextAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    TextAggregate<T> with(Aggregate<T> changed) {
        return new TextAggregate<>(changed);
    }

    @Override
    TextExpr<T> family(Expr<T> made) {
        return TextExpr.of(made);
    }
}
