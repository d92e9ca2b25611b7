package dev.squall.shape;

import dev.squall.expr.Condition;
import dev.squall.query.SelectRows;
import dev.squall.sql.Statement;

/// The statements of a shape that is read by one for each level: those of [LevelQueries], put
/// together from what is the same at each call where only conditions, the range of the root and the
/// order of a list differ.
record LevelStatements<R, T>(LevelQueries<R, T> queries, Lists lists) {

    private Asked asked() {
        return queries.asked();
    }

    private Shape<R, ?> shape() {
        return queries.root().shape();
    }

    /// That of the shape's own rows.
    Statement root() {
        if (!queries.root().isWhole()) {
            return queries.root(lists).statement();
        }
        return queries.ranged(shape().bases().root()).statement();
    }

    /// That of a list.
    Statement of(Branch branch) {
        return hasBase(branch) ? onBase(branch).statement() : queries.of(branch, lists).statement();
    }

    private boolean hasBase(Branch branch) {
        return branch.isOwned() && branch.way().stream().allMatch(s -> options(s).limit() < 0);
    }

    private SelectRows<Integer> onBase(Branch branch) {
        Condition direct = Direct.of(branch, shape(), asked());
        SelectRows<Integer> rows = shape().bases().list(branch, direct == null);
        if (direct != null) {
            rows = rows.where(direct);
        } else {
            rows =
                    asked().isRange()
                            ? rows.over(queries.firstRows(branch))
                            : asked().rows().where(rows);
        }
        for (Step step : branch.way()) {
            Condition where = options(step).where();
            rows = where == null ? rows : rows.where(where);
        }
        return asked().lists().containsKey(branch.number())
                ? rows.orderBy(queries.order(branch))
                : rows;
    }

    private Options options(Step step) {
        return asked().of(shape().branches().get(step.list()));
    }
}
