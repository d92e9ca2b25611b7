package dev.squall.shape;

import dev.squall.expr.Ordering;
import dev.squall.query.Query;
import dev.squall.query.SelectFrom;
import dev.squall.query.SelectRows;
import dev.squall.sql.FromItem;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.List;

/// The queries of a shape: one for its rows, and one for each of its lists.
///
/// The rows of a list are found by the condition of the root, from which it is joined again. Where
/// the root has a limit it is a query of its first rows, in an order in which no two are equal;
/// where several rows lead to the same one, the keys of those are selected first, each once.
record LevelQueries<R, S>(Shape<R, S> shape, Asked asked) {

    /// The query of the shape's own rows.
    Query<S> root(Lists lists) {
        Maker<S> maker = shape.maker();
        SelectFrom<SelectRows<S>> select =
                SelectRows.of(shape.selection().items(), (row, first) -> maker.make(row, lists));
        return ranged(shape.selection().joined(select.from(shape.root())));
    }

    /// The query of a list.
    Query<Integer> of(Branch branch, Lists lists) {
        RecordReader<Integer> reader =
                (row, first) -> {
                    branch.read(row, lists);
                    return branch.number();
                };
        return rows(branch, SelectRows.of(branch.selection().items(), reader))
                .orderBy(order(branch));
    }

    /// The rows of a list, in no order.
    <T> SelectRows<T> rows(Branch branch, SelectFrom<SelectRows<T>> select) {
        SelectRows<T> rows =
                branch.isOwned()
                        ? from(select, branch, branch.parents())
                        : select.from(owners(branch));
        return branch.selection().joined(joined(rows, branch.way().getLast(), asked.of(branch)));
    }

    /// The order of a list.
    List<Ordering> order(Branch branch) {
        return unique(asked.of(branch).orderBy(), branch.joined().table());
    }

    /// The shape's own rows; in their order where there is a limit.
    <T> SelectRows<T> rows(SelectFrom<SelectRows<T>> select) {
        SelectRows<T> rows = shape.selection().joined(select.from(shape.root()));
        return asked.isRange() ? ranged(rows) : where(rows);
    }

    /// The order of the shape's own rows.
    List<Ordering> order() {
        return asked.isRange() ? unique(asked.orderBy(), shape.root()) : asked.orderBy();
    }

    /// The keys of the rows that a list's rows belong to, each once.
    private FromItem owners(Branch branch) {
        List<? extends Column<?, ?>> keys = branch.here();
        RecordReader<Integer> reader = (row, first) -> branch.number();
        return from(SelectRows.of(keys, reader), branch, branch.parents())
                .distinct()
                .as(keys.getFirst().table().qualifier());
    }

    private <T> SelectRows<T> from(
            SelectFrom<SelectRows<T>> select, Branch branch, List<Step> steps) {
        SelectRows<T> rows =
                asked.isRange() ? select.from(firstRows(branch)) : where(select.from(shape.root()));
        for (Step step : steps) {
            rows =
                    step.list() < 0
                            ? step.joined(rows)
                            : joined(rows, step, asked.of(shape.branches().get(step.list())));
        }
        return rows;
    }

    /// The root's rows that the call asks for.
    private FromItem firstRows(Branch branch) {
        List<? extends Column<?, ?>> keys = branch.way().getFirst().here();
        RecordReader<Integer> reader = (row, first) -> branch.number();
        return ranged(SelectRows.of(keys, reader).from(shape.root())).as(shape.root().qualifier());
    }

    private <T> SelectRows<T> where(SelectRows<T> select) {
        return asked.where() == null ? select : select.where(asked.where());
    }

    private <T> SelectRows<T> ranged(SelectRows<T> select) {
        SelectRows<T> rows = where(select);
        if (!order().isEmpty()) {
            rows = rows.orderBy(order());
        }
        if (asked.limit() >= 0) {
            rows = rows.limit(asked.limit());
        }
        return asked.offset() > 0 ? rows.offset(asked.offset()) : rows;
    }

    private static <T> SelectRows<T> joined(SelectRows<T> select, Step step, Options options) {
        Table<?> table = step.joined().table();
        if (options.limit() < 0) {
            SelectRows<T> all = step.joined(select);
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
    private static List<Ordering> unique(List<Ordering> order, Table<?> table) {
        List<Ordering> all = new ArrayList<>(order);
        if (!table.keys().isEmpty()) {
            for (Column<?, ?> column : table.keys().getFirst()) {
                if (order.stream().noneMatch(o -> o.value() == column)) {
                    all.add(column.asc());
                }
            }
        }
        return all;
    }
}
