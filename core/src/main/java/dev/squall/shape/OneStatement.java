package dev.squall.shape;

import static dev.squall.expr.Windows.rowNumber;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Calls;
import dev.squall.expr.Expr;
import dev.squall.expr.Named;
import dev.squall.expr.Ordering;
import dev.squall.expr.Selectable;
import dev.squall.query.Query;
import dev.squall.query.SelectFrom;
import dev.squall.query.SelectRows;
import dev.squall.query.SetQuery;
import dev.squall.query.WithClause;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All levels of a shape in one statement, which by itself sees one state of the database: their
/// rows below each other, the innermost first, with nulls in the columns of the other levels.
///
/// Where the root has a limit, or what is asked may have another value each time it is evaluated,
/// its keys are selected first, once.
final class OneStatement<R, T> {

    private static final int BEFORE = 2; // the level's number, and the row's in its level

    /// PostgreSQL's `MaxTupleAttributeNumber`.
    private static final int MOST_COLUMNS = 1664;

    private final Root<R, T> root;
    private final Shape<R, ?> shape;
    private final LevelQueries<R, T> queries;
    private final Lists lists;
    private final List<T> roots = new ArrayList<>();
    private final List<List<? extends Selectable<?>>> items = new ArrayList<>();
    private final @Nullable RowReader[] readers;

    /// @param unstable whether a condition or an order may have another value each time
    OneStatement(Root<R, T> root, Asked asked, boolean unstable) {
        this.root = root;
        this.shape = root.shape();
        this.queries = queries(root, asked, unstable);
        this.lists = new Lists(shape.branches().size());
        items.add(root.items());
        shape.branches().forEach(branch -> items.add(branch.selection().items()));
        requireRoom();
        this.readers = new RowReader[items.size()];
    }

    private void requireRoom() {
        int columns = BEFORE + items.stream().mapToInt(OneStatement::width).sum();
        if (columns > MOST_COLUMNS) {
            throw new InvalidQuery(
                    Report.of(
                                    "the levels of the shape have "
                                            + columns
                                            + " columns, but a statement has "
                                            + MOST_COLUMNS
                                            + " at most")
                            .hint(
                                    "in a REPEATABLE READ transaction each list is a statement of"
                                            + " its own"));
        }
    }

    private static int width(List<? extends Selectable<?>> items) {
        return items.stream().mapToInt(Selectable::width).sum();
    }

    private static <R, T> LevelQueries<R, T> queries(
            Root<R, T> root, Asked asked, boolean unstable) {
        var queries = new LevelQueries<>(root, asked);
        Shape<R, ?> shape = root.shape();
        if (unstable || (asked.isRange() && !shape.root().keys().isEmpty())) {
            Fixed keys = Fixed.NONE.plus(Fixed.ROOT, shape.root(), queries::keys);
            queries = new LevelQueries<>(root, asked, keys);
        }
        for (Branch branch : shape.branches()) {
            if (unstable && asked.lists().containsKey(branch.number()) && shape.isParent(branch)) {
                refuseWay(branch);
                LevelQueries<R, T> before = queries;
                Fixed more =
                        before.fixed()
                                .plus(
                                        branch.number(),
                                        branch.joined().table(),
                                        select -> before.found(branch, select));
                queries = new LevelQueries<>(root, asked, more);
            }
        }
        return queries;
    }

    /// Rows of a list that is decided before are selected without those they belong to.
    private static void refuseWay(Branch branch) {
        if (!branch.way().getLast().isLinked()) {
            throw new InvalidQuery(
                    Report.of(
                                    "what is asked of "
                                            + branch.relation()
                                            + " may change, and its rows do not say by themselves"
                                            + " to which row they belong")
                            .line(
                                    "reason",
                                    "they are read along other tables, or by a key that Java"
                                            + " compares in another way")
                            .hint(
                                    "leave away what may have another value in each statement:"
                                            + " random(), text of your own"));
        }
    }

    /// The shape's own rows, once the query has been read.
    List<T> roots() {
        return roots;
    }

    /// The query; reading its rows fills [#roots()].
    Query<Integer> query() {
        Named<Integer, ?> level = Calls.value(Types.INTEGER, 0).as("level");
        var number = rowNumber().over(w -> w.orderBy(ordering(queries.order()))).as("number");
        Query<Integer> all = queries.rows(select(0, queries.fixed().clause(), level, number));
        for (Branch branch : shape.branches()) {
            int at = branch.number() + 1;
            Expr<Integer> own = Calls.value(Types.INTEGER, at);
            Expr<Long> row = rowNumber().over(w -> w.orderBy(ordering(queries.order(branch))));
            all = all.unionAll(queries.rows(branch, select(at, WithClause.NONE, own, row)));
        }
        return ((SetQuery<Integer>) all).orderBy(level.desc(), number.asc());
    }

    private static Ordering[] ordering(List<Ordering> list) {
        return list.toArray(new Ordering[0]);
    }

    private SelectFrom<SelectRows<Integer>> select(
            int level, WithClause with, Selectable<?> levelNumber, Selectable<?> rowNumber) {
        List<Selectable<?>> all = new ArrayList<>(List.of(levelNumber, rowNumber));
        for (int i = 0; i < items.size(); i++) {
            if (i == level) {
                all.addAll(items.get(i));
            } else {
                items.get(i).forEach(item -> item.outputs().forEach(o -> all.add(new Padding(o))));
            }
        }
        return SelectRows.of(with, all, reader());
    }

    private RecordReader<Integer> reader() {
        return (row, first) -> {
            int level = row.int4(1);
            RowReader own = own(row, level);
            if (level == 0) {
                roots.add(root.maker().make(own, lists));
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
                before += width(items.get(i));
            }
            known = row.behind(before);
            readers[level] = known;
        }
        return known;
    }
}
