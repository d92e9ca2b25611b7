package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An aggregate of the json family: an expression, and over a window another.
///
/// @param <T> the Java type of its values
public final class JsonAggregate<T extends @Nullable Object>
        extends Aggregated<T, JsonExpr<T>, JsonAggregate<T>> implements JsonExpr<T> {

    JsonAggregate(Aggregate<T> node) {
        super(node);
    }

    @Override
    JsonAggregate<T> with(Aggregate<T> changed) {
        return new JsonAggregate<>(changed);
    }

    @Override
    JsonExpr<T> family(Expr<T> made) {
        return JsonExpr.of(made);
    }
}
