package dev.squall.shape;

import dev.squall.query.SelectRows;
import dev.squall.table.Table;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What is the same in the statements of a shape at each call: what they select, the tables that
/// are joined, the order. Made once, when it is first wanted.
final class Bases {

    private static final int KINDS = 2;

    private final Table<?> root;
    private final Selection selection;
    private final AtomicReferenceArray<@Nullable SelectRows<Integer>> known;

    Bases(Table<?> root, Selection selection, int lists) {
        this.root = root;
        this.selection = selection;
        this.known = new AtomicReferenceArray<>(1 + KINDS * lists);
    }

    /// The shape's own rows, in no order.
    SelectRows<Integer> root() {
        SelectRows<Integer> base = known.get(0);
        if (base == null) {
            base = selection.joined(select(selection, root));
            known.set(0, base);
        }
        return base;
    }

    /// The rows of a list of which the call has not changed the order, found from the root, or from
    /// the first list on the way. It is one whose way [Branch#isOwned()], and on it no list has a
    /// limit.
    SelectRows<Integer> list(Branch branch, boolean fromRoot) {
        int at = 1 + KINDS * branch.number() + (fromRoot ? 0 : 1);
        SelectRows<Integer> base = known.get(at);
        if (base == null) {
            base = fromRoot ? fromRoot(branch) : direct(branch);
            known.set(at, base);
        }
        return base;
    }

    private SelectRows<Integer> fromRoot(Branch branch) {
        return joined(select(branch.selection(), root), branch, branch.way());
    }

    private SelectRows<Integer> direct(Branch branch) {
        List<Step> way = branch.way();
        Table<?> first = way.getFirst().joined().table();
        return joined(select(branch.selection(), first), branch, way.subList(1, way.size()));
    }

    private static SelectRows<Integer> select(Selection selection, Table<?> from) {
        return selection.isPlain()
                ? SelectRows.fixed(selection.items()).from(from)
                : SelectRows.of(selection.items(), (row, first) -> 0).from(from);
    }

    private static SelectRows<Integer> joined(
            SelectRows<Integer> select, Branch branch, List<Step> steps) {
        SelectRows<Integer> rows = select;
        for (Step step : steps) {
            rows = step.joined(rows);
        }
        return branch.selection()
                .joined(rows)
                .orderBy(LevelQueries.unique(branch.options().orderBy(), branch.joined().table()));
    }
}
