package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the json family.
record JsonNode<T extends @Nullable Object>(Expr<T> value) implements JsonExpr<T>, FamilyNode<T> {}
