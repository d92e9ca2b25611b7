package dev.squall.expr;

import dev.squall.sql.Identifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The way from a composite to a field of it.
public final class CompositePath {

    private CompositePath() {}

    /// Whether an expression is a field of a composite.
    static boolean isField(Expr<?> expression) {
        return bare(expression) instanceof CompositeField;
    }

    /// The names that lead from a composite to a field: `address.position.latitude`; none if it is
    /// no field of the composite.
    public static List<Identifier> of(Expr<?> composite, Expr<?> field) {
        Deque<Identifier> names = new ArrayDeque<>();
        Expr<?> at = bare(field);
        while (at instanceof CompositeField<?> step) {
            names.addFirst(step.name());
            at = bare(step.composite());
        }
        return at == composite ? List.copyOf(names) : List.of();
    }

    private static Expr<?> bare(Expr<?> expression) {
        return switch (expression) {
            case FamilyNode<?> node -> bare(node.value());
            case OrNull<?>(var value) -> bare(value);
            default -> expression;
        };
    }
}
