package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.query.KeyedRow;
import dev.squall.query.SelectRows;
import dev.squall.query.Subqueries;
import dev.squall.query.Walk;
import dev.squall.run.Executor;
import java.util.List;
import java.util.function.Function;

/// Reads a shape some rows at a time, each time those behind the last one.
final class Chunks<R, S> implements Function<Executor, List<S>> {

    private static final int SIZE = 200;

    private final Root<R, KeyedRow<S>> root;
    private final Walk walk;
    private final Asked asked;
    private Asked next;
    private long remaining;
    private boolean over;

    Chunks(Shape<R, S> shape, Asked asked) {
        shape.keyOf("streamed");
        this.asked = asked.ordered(LevelQueries.unique(asked.rows().orderBy(), shape.root()));
        SelectRows<R> select = Subqueries.from(shape.root()).orderBy(this.asked.rows().orderBy());
        if (select.statement().unstable()) {
            throw new InvalidQuery(
                    Report.of("a stream of " + shape.root() + " has an order that may change")
                            .hint("order by columns, or list() the rows"));
        }
        this.walk = Walk.of(select);
        this.root = Root.keyed(shape, walk.values());
        this.next = this.asked;
        this.remaining = asked.rows().limit() < 0 ? Long.MAX_VALUE : asked.rows().limit();
    }

    /// The next rows; none: there are no more.
    @Override
    public List<S> apply(Executor executor) {
        if (over || remaining == 0) {
            return List.of();
        }
        long size = Math.min(SIZE, remaining);
        List<KeyedRow<S>> rows = Route.of(root, next.limited(size), executor).list(executor);
        remaining -= rows.size();
        over = rows.size() < size;
        if (!over) {
            next = asked.from(0).and(walk.behind(rows.getLast().keys()));
        }
        return rows.stream().map(KeyedRow::row).toList();
    }
}
