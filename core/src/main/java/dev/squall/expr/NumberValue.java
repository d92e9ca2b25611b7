package dev.squall.expr;

/// Any expression of a number type, whatever its Java type.
public interface NumberValue {

    /// The expression.
    Expr<?> number();
}
