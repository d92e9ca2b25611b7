package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.expr.Ordering;
import dev.squall.query.Query;
import dev.squall.query.SelectFrom;
import dev.squall.query.SelectRows;
import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.List;

/// The queries of a shape: one for its rows, and one for each of its lists.
///
/// The rows of a list are found by the condition of the root, from which it is joined again, or by
/// that condition alone where it says the key that the list refers to ([Direct]). Where the root
/// has a limit it is a query of its first rows, in an order in which no two are equal; where
/// several rows lead to the same one, the keys of those are selected first, each once.
///
/// @param fixed the levels whose rows are decided before
record LevelQueries<R, T>(Root<R, T> root, Asked asked, Fixed fixed) {

    LevelQueries(Root<R, T> root, Asked asked) {
        this(root, asked, Fixed.NONE);
    }

    private Shape<R, ?> shape() {
        return root.shape();
    }

    /// The query of the shape's own rows.
    Query<T> root(Lists lists) {
        Maker<T> maker = root.maker();
        SelectFrom<SelectRows<T>> select =
                SelectRows.of(root.items(), (row, first) -> maker.make(row, lists));
        return ranged(shape().selection().joined(select.from(shape().root())));
    }

    /// The query of a list.
    Query<Integer> of(Branch branch, Lists lists) {
        return rows(branch, SelectRows.of(branch.selection().items(), branch.reader(lists)))
                .orderBy(order(branch));
    }

    /// The rows of a list, in no order.
    <U> SelectRows<U> rows(Branch branch, SelectFrom<SelectRows<U>> select) {
        SelectRows<U> known = fixed.from(select, branch.number(), branch.joined().table());
        return branch.selection().joined(known == null ? found(branch, select) : known);
    }

    /// The rows of a list, without what is joined to them.
    <U> SelectRows<U> found(Branch branch, SelectFrom<SelectRows<U>> select) {
        Condition direct = fixed.keys().isEmpty() ? Direct.of(branch, shape(), asked) : null;
        if (direct != null) {
            return direct(branch, select, direct);
        }
        SelectRows<U> rows =
                branch.isOwned()
                        ? from(select, branch, branch.parents())
                        : select.from(owners(branch));
        return joined(rows, branch.way().getLast(), asked.of(branch));
    }

    private <U> SelectRows<U> direct(
            Branch branch, SelectFrom<SelectRows<U>> select, Condition condition) {
        Step first = branch.way().getFirst();
        SelectRows<U> rows = select.from(first.joined().table()).where(condition);
        Condition where = asked.of(shape().branches().get(first.list())).where();
        rows = where == null ? rows : rows.where(where);
        return joined(rows, branch.way().subList(1, branch.way().size()));
    }

    /// The order of a list.
    List<Ordering> order(Branch branch) {
        return unique(asked.of(branch).orderBy(), branch.joined().table());
    }

    /// The shape's own rows; in their order where there is a limit.
    <U> SelectRows<U> rows(SelectFrom<SelectRows<U>> select) {
        SelectRows<U> known = fixed.from(select, Fixed.ROOT, shape().root());
        if (known != null) {
            return shape().selection().joined(known);
        }
        SelectRows<U> rows = shape().selection().joined(select.from(shape().root()));
        return asked.isRange() ? ranged(rows) : asked.rows().where(rows);
    }

    /// The order of the shape's own rows.
    List<Ordering> order() {
        return asked.isRange()
                ? unique(asked.rows().orderBy(), shape().root())
                : asked.rows().orderBy();
    }

    /// The keys of the shape's own rows.
    <U> SelectRows<U> keys(SelectFrom<SelectRows<U>> select) {
        return ranged(select.from(shape().root()));
    }

    /// The keys of the rows that a list's rows belong to, each once.
    private FromItem owners(Branch branch) {
        List<? extends Column<?, ?>> keys = branch.here();
        RecordReader<Integer> reader = (row, first) -> branch.number();
        return from(SelectRows.of(keys, reader), branch, branch.parents())
                .distinct()
                .as(keys.getFirst().table().qualifier());
    }

    private <U> SelectRows<U> from(
            SelectFrom<SelectRows<U>> select, Branch branch, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            SelectRows<U> known =
                    step.list() < 0 ? null : fixed.from(select, step.list(), step.joined().table());
            if (known != null) {
                return joined(known, steps.subList(i + 1, steps.size()));
            }
        }
        return joined(start(select, branch), steps);
    }

    private <U> SelectRows<U> start(SelectFrom<SelectRows<U>> select, Branch branch) {
        SelectRows<U> known = fixed.from(select, Fixed.ROOT, shape().root());
        if (known != null) {
            return known;
        }
        return asked.isRange()
                ? select.from(firstRows(branch))
                : asked.rows().where(select.from(shape().root()));
    }

    /// The root's rows that the call asks for.
    FromItem firstRows(Branch branch) {
        List<? extends Column<?, ?>> keys = branch.way().getFirst().here();
        RecordReader<Integer> reader = (row, first) -> branch.number();
        return ranged(SelectRows.of(keys, reader).from(shape().root()))
                .as(shape().root().qualifier());
    }

    <U> SelectRows<U> ranged(SelectRows<U> select) {
        return asked.rows().ranged(asked.rows().where(select), order());
    }

    private <U> SelectRows<U> joined(SelectRows<U> select, List<Step> steps) {
        SelectRows<U> rows = select;
        for (Step step : steps) {
            rows =
                    step.list() < 0
                            ? step.joined(rows)
                            : joined(rows, step, asked.of(shape().branches().get(step.list())));
        }
        return rows;
    }

    private static <U> SelectRows<U> joined(SelectRows<U> select, Step step, Options options) {
        Table<?> table = step.joined().table();
        if (options.limit() < 0) {
            SelectRows<U> all = step.joined(select);
            return options.where() == null ? all : all.where(options.where());
        }
        SelectRows<?> first = step.rows();
        first = options.where() == null ? first : first.where(options.where());
        return select.crossJoinLateral(
                first.orderBy(unique(options.orderBy(), table))
                        .limit(options.limit())
                        .as(table.qualifier()));
    }

    /// An order in which no two rows of a table are equal, as far as it has a key.
    static List<Ordering> unique(List<Ordering> order, Table<?> table) {
        for (List<? extends Column<?, ?>> key : table.keys()) {
            if (key.stream().allMatch(column -> isBy(order, column))) {
                return order;
            }
        }
        List<Ordering> all = new ArrayList<>(order);
        if (!table.keys().isEmpty()) {
            for (Column<?, ?> column : table.keys().getFirst()) {
                if (!isBy(order, column)) {
                    all.add(column.asc());
                }
            }
        }
        return all;
    }

    private static boolean isBy(List<Ordering> order, Column<?, ?> column) {
        for (Ordering each : order) {
            if (isBy(each, column)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an order is by a column, as the table's handle names it or as the level does.
    private static boolean isBy(Ordering order, Column<?, ?> column) {
        Fragment value = OfLevel.value(order);
        return Direct.isSame(value, column)
                || (value != order.value()
                        && value instanceof Column<?, ?> other
                        && other.ordinal() == column.ordinal()
                        && other.table().isOf(column.table()));
    }
}
