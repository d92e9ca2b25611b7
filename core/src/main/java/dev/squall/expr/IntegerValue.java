package dev.squall.expr;

/// Any expression of an integer type, whatever its Java type.
public interface IntegerValue {

    /// The expression.
    Expr<?> expression();
}
