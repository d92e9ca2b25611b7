package dev.squall.mutation;

import dev.squall.sql.FromItem;

/// `merge into stock`: where the rows come from is next.
///
/// @param <R> the record that is a row
public final class MergeInto<R> {

    private final Target<R> target;

    MergeInto(Target<R> target) {
        this.target = target;
    }

    /// `using item`: a table, `query.as("q")`, `values(…)`, a CTE.
    public MergeOn<R> using(FromItem item) {
        return new MergeOn<>(target, item);
    }
}
