package dev.squall.query;

import dev.squall.expr.NamedWindow;
import dev.squall.sql.Fragment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clauses that few selects have: apart from the others, which are copied with each step.
///
/// @param distinct null: none. Empty: of whole rows. Else of what `distinct on` lists
record Extras(
        WithClause with,
        @Nullable List<? extends Fragment> distinct,
        Groups groups,
        List<NamedWindow> windows,
        List<RowLock> locks) {

    static final Extras NONE = new Extras(WithClause.NONE, null, Groups.NONE, List.of(), List.of());

    Extras withWith(WithClause clause) {
        return new Extras(clause, distinct, groups, windows, locks);
    }

    Extras withDistinct(List<? extends Fragment> list) {
        return new Extras(with, list, groups, windows, locks);
    }

    Extras withGroups(Groups changed) {
        return new Extras(with, distinct, changed, windows, locks);
    }

    Extras withLock(RowLock lock) {
        return new Extras(with, distinct, groups, windows, Lists.plus(locks, lock));
    }

    Extras withWindows(List<NamedWindow> more) {
        List<NamedWindow> all = Stream.concat(windows.stream(), more.stream()).toList();
        return new Extras(with, distinct, groups, all, locks);
    }
}
