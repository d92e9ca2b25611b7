package dev.squall.shape;

import static dev.squall.expr.Windows.rowNumber;

import dev.squall.expr.Calls;
import dev.squall.expr.Expr;
import dev.squall.expr.Named;
import dev.squall.expr.Ordering;
import dev.squall.expr.Selectable;
import dev.squall.query.Query;
import dev.squall.query.SelectFrom;
import dev.squall.query.SelectRows;
import dev.squall.query.SetQuery;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All levels of a shape in one statement, which by itself sees one state of the database: their
/// rows below each other, the innermost first, with nulls in the columns of the other levels.
final class OneStatement<R, S> {

    private static final int BEFORE = 2; // the level's number, and the row's in its level

    private final Shape<R, S> shape;
    private final LevelQueries<R, S> queries;
    private final Lists lists;
    private final List<S> roots = new ArrayList<>();
    private final List<List<Selectable<?>>> items = new ArrayList<>();
    private final @Nullable RowReader[] readers;

    OneStatement(Shape<R, S> shape, Asked asked) {
        this.shape = shape;
        this.queries = new LevelQueries<>(shape, asked);
        this.lists = new Lists(shape.branches().size());
        items.add(shape.selection().items());
        shape.branches().forEach(branch -> items.add(branch.selection().items()));
        this.readers = new RowReader[items.size()];
    }

    /// The shape's own rows, once the query has been read.
    List<S> roots() {
        return roots;
    }

    /// The query; reading its rows fills [#roots()].
    Query<Integer> query() {
        Named<Integer, ?> level = Calls.value(Types.INTEGER, 0).as("level");
        var number = rowNumber().over(w -> w.orderBy(ordering(queries.order()))).as("number");
        Query<Integer> all = queries.rows(select(0, level, number));
        for (Branch branch : shape.branches()) {
            int at = branch.number() + 1;
            Expr<Integer> own = Calls.value(Types.INTEGER, at);
            Expr<Long> row = rowNumber().over(w -> w.orderBy(ordering(queries.order(branch))));
            all = all.unionAll(queries.rows(branch, select(at, own, row)));
        }
        return ((SetQuery<Integer>) all).orderBy(level.desc(), number.asc());
    }

    private static Ordering[] ordering(List<Ordering> list) {
        return list.toArray(new Ordering[0]);
    }

    private SelectFrom<SelectRows<Integer>> select(
            int level, Selectable<?> levelNumber, Selectable<?> rowNumber) {
        List<Selectable<?>> all = new ArrayList<>(List.of(levelNumber, rowNumber));
        for (int i = 0; i < items.size(); i++) {
            if (i == level) {
                all.addAll(items.get(i));
            } else {
                items.get(i).forEach(item -> item.outputs().forEach(o -> all.add(new Padding(o))));
            }
        }
        return SelectRows.of(all, reader());
    }

    private RecordReader<Integer> reader() {
        return (row, first) -> {
            int level = row.int4(1);
            RowReader own = own(row, level);
            if (level == 0) {
                roots.add(shape.maker().make(own, lists));
            } else {
                shape.branches().get(level - 1).read(own, lists);
            }
            return level;
        };
    }

    private RowReader own(RowReader row, int level) {
        RowReader known = readers[level];
        if (known == null) {
            int before = BEFORE;
            for (int i = 0; i < level; i++) {
                before += items.get(i).stream().mapToInt(Selectable::width).sum();
            }
            known = row.behind(before);
            readers[level] = known;
        }
        return known;
    }
}
