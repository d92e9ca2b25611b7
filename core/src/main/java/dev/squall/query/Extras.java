package dev.squall.query;

import dev.squall.sql.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses that few selects have: apart from the others, which are copied with each step.
///
/// @param distinct null: none. Empty: of whole rows. Else of what `distinct on` lists
record Extras(
        WithClause with,
        @Nullable List<? extends Fragment> distinct,
        Groups groups,
        List<RowLock> locks) {

    static final Extras NONE = new Extras(WithClause.NONE, null, Groups.NONE, List.of());

    Extras withWith(WithClause clause) {
        return new Extras(clause, distinct, groups, locks);
    }

    Extras withDistinct(List<? extends Fragment> list) {
        return new Extras(with, list, groups, locks);
    }

    Extras withGroups(Groups changed) {
        return new Extras(with, distinct, changed, locks);
    }

    Extras withLock(RowLock lock) {
        return new Extras(with, distinct, groups, Lists.plus(locks, lock));
    }
}
