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
        if (!first.isOwned() || !branch.isOwned()) {
            return null;
        }
        if (asked.of(shape.branches().get(first.list())).limit() >= 0) {
            return null;
        }
        if (asked.isRange() && !(asked.rows().offset() == 0 && asked.rows().limit() > 0 && isKey(first, root))) {
            return null;
        }
        return Equalities.moved(where, first.here(), first.joined().there(), Direct::isSame);
    }

    /// Whether an expression is a column, perhaps of another handle of the same table.
    static boolean isSame(Fragment expression, Fragment column) {
        return expression == column
                || (expression instanceof Column<?, ?> a
                        && column instanceof Column<?, ?> b
                        && a.ordinal() == b.ordinal()
                        && a.qualified().sql().equals(b.qualified().sql())
                        && a.table().name().equals(b.table().name()));
    }

    /// Whether no two rows of the root are alike in what the list starts from.
    private static boolean isKey(Step first, Table<?> root) {
        for (List<? extends Column<?, ?>> key : root.keys()) {
            if (key.stream().allMatch(k -> first.here().stream().anyMatch(h -> isSame(h, k)))) {
                return true;
            }
        }
        return false;
    }
}
