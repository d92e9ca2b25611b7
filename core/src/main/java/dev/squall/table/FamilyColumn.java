package dev.squall.table;

import dev.squall.expr.Expr;
import org.jspecify.annotations.Nullable;

/// A column whose family is known to the compiler.
///
/// @param <T> the Java type of its values
/// @param <E> the family of its expressions
public interface FamilyColumn<T extends @Nullable Object, E extends Expr<T>> extends AnyColumn<T> {

    /// Another expression of the same Java type, with the methods of this one's family.
    E family(Expr<T> other);
}
