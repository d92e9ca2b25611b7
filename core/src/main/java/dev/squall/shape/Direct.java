package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Equalities;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a list can be found without its root: `from orders where orders.customer_id = ?` in the
/// place of `from customers join orders on orders.customer_id = customers.id where customers.id =
/// ?`.
///
/// So where the condition gives each column that the list starts from its value. Not where the
/// root's rows can be hidden, by a policy or because they are marked as deleted: what belongs to a
/// hidden row is not fetched.
final class Direct {

    private Direct() {}

    /// The condition of the first list on the way; null: the root is needed.
    static @Nullable Condition of(Branch branch, Shape<?, ?> shape, Asked asked) {
        Step first = branch.way().getFirst();
        Table<?> root = shape.root();
        Condition where = asked.rows().where();
        if (where == null || root.guarded() || root.skipsDeleted()) {
            return null;
        }
        if (!first.isOwned() || !first.isLinked() || !branch.isOwned()) {
            return null;
        }
        if (asked.of(shape.branches().get(first.list())).limit() >= 0) {
            return null;
        }
        if (asked.isRange()) {
            return null;
        }
        return Equalities.moved(where, first.here(), first.joined().there(), Direct::isSame);
    }

    /// Whether the condition says a key of the root, so that a limit says nothing.
    static boolean isOne(Table<?> root, Asked asked) {
        Condition where = asked.rows().where();
        if (where == null || asked.rows().limit() <= 0 || asked.rows().offset() > 0) {
            return false;
        }
        for (List<? extends Column<?, ?>> key : root.keys()) {
            if (Equalities.moved(where, key, key, Direct::isSame) != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether an expression is a column, perhaps of another handle of the same table.
    static boolean isSame(Fragment expression, Fragment column) {
        return expression == column
                || (expression instanceof Column<?, ?> a
                        && column instanceof Column<?, ?> b
                        && a.ordinal() == b.ordinal()
                        && a.qualified().sql().equals(b.qualified().sql())
                        && a.table().isOf(b.table()));
    }
}
