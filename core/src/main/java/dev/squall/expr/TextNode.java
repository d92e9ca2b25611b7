package dev.squall.expr;

import org.jspecify.annotations.Nullable;

/// An expression known to be of the text family.
record TextNode<T extends @Nullable Object>(Expr<T> value) implements TextExpr<T>, FamilyNode<T> {}
