package dev.squall.expr;

import dev.squall.sql.KnownSql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls that are null only if all of their arguments are.
final class Coalesce {

    static final KnownSql GREATEST = KnownSql.constant("greatest");
    static final KnownSql LEAST = KnownSql.constant("least");
    private static final KnownSql COALESCE = KnownSql.constant("coalesce");

    private Coalesce() {}

    static <T extends @Nullable Object> Expr<T> of(
            Expr<? extends @Nullable T> value, Expr<? extends T> other) {
        List<Expr<?>> arguments = new ArrayList<>();
        Expr<?> plain = value;
        while (plain instanceof FamilyNode<?> node) {
            plain = node.value();
        }
        if (plain instanceof NullSafe<?> inner && inner.function() == COALESCE) {
            arguments.addAll(inner.arguments());
        } else {
            arguments.add(value);
        }
        arguments.add(other);
        return new NullSafe<>(COALESCE, arguments, value.type());
    }

    static <T extends @Nullable Object> Expr<T> extreme(
            KnownSql function, Expr<T> first, Expr<?>[] more) {
        List<Expr<?>> arguments = new ArrayList<>(more.length + 1);
        arguments.add(first);
        Collections.addAll(arguments, more);
        return new NullSafe<>(function, arguments, first.type());
    }
}
