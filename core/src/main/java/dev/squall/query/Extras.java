package dev.squall.query;

import dev.squall.sql.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses that few selects have. Never changes once it is out of the hands that made it.
final class Extras {

    static final Extras NONE = new Extras();

    WithClause with = WithClause.NONE;

    /// Null: no `distinct`. Empty: of whole rows. Else of what `distinct on` lists.
    @Nullable List<? extends Fragment> distinct;

    List<? extends Fragment> windows = List.of();
    List<RowLock> locks = List.of();
    boolean withTies;

    private Extras() {}

    Extras copy() {
        Extras copy = new Extras();
        copy.with = with;
        copy.distinct = distinct;
        copy.windows = windows;
        copy.locks = locks;
        copy.withTies = withTies;
        return copy;
    }
}
