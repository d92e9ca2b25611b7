package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.ArrayType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What arrays do with their elements.
final class Elements {

    private Elements() {}

    static <E> Expr<E> bind(ArrayExpr<?, E> array, E value) {
        return Bind.of(((ArrayType<?>) array.type()).element(), value);
    }

    static <E> Expr<@Nullable E> at(ArrayExpr<?, E> array, Expr<?> position) {
        return new OrNull<>(
                new Subscript<E>(array, position, ((ArrayType<?>) array.type()).element()));
    }

    /// A function that takes a null array for an empty one.
    static <T extends @Nullable Object> Expr<T> same(
            KnownSql function, Expr<T> array, Expr<?>... arguments) {
        return new NullSafe<>(function, List.of(arguments), array.type());
    }

    static <T extends @Nullable Object> Expr<T> concat(Expr<T> left, Expr<?> right) {
        return Infix.same(left, Operators.CONCAT, right, Precedence.OTHER);
    }
}
