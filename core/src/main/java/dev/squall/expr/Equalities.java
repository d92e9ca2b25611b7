package dev.squall.expr;

import dev.squall.sql.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Conditions that say of columns what values they have, and nothing else.
public final class Equalities {

    private Equalities() {}

    /// What a condition says of some columns, said of others: `customers.id = ?` becomes
    /// `orders.customer_id = ?`.
    ///
    /// @param from the columns that it gives a value each, and no others
    /// @param to as many others
    /// @param isSame whether an expression is a column
    /// @return null: it says something else
    public static @Nullable Condition moved(
            Condition condition,
            List<? extends Expr<?>> from,
            List<? extends Expr<?>> to,
            BiPredicate<Expr<?>, Expr<?>> isSame) {
        List<? extends Condition> parts =
                condition instanceof Logic logic && logic.precedence() == Precedence.AND
                        ? logic.parts()
                        : List.of(condition);
        if (parts.size() != from.size()) {
            return null;
        }
        List<Condition> moved = new ArrayList<>(parts.size());
        for (int i = 0; i < from.size(); i++) {
            Expr<?> value = value(parts, from.get(i), isSame);
            if (value == null) {
                return null;
            }
            moved.add(new Comparison(to.get(i), Comparator.EQUAL, value));
        }
        return moved.size() == 1 ? moved.getFirst() : new Logic(Precedence.AND, moved);
    }

    private static @Nullable Expr<?> value(
            List<? extends Condition> parts, Expr<?> column, BiPredicate<Expr<?>, Expr<?>> isSame) {
        for (Condition part : parts) {
            if (part instanceof Comparison comparison
                    && comparison.operator() == Comparator.EQUAL
                    && isSame.test(comparison.left(), column)
                    && comparison.right() instanceof Bind<?> bind) {
                return bind;
            }
        }
        return null;
    }
}
