package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.sql.FromItem;
import java.util.List;

/// `merge into stock using deliveries`: which rows belong together is next.
///
/// @param <R> the record that is a row
public final class MergeOn<R> {

    private final Target<R> target;
    private final FromItem source;

    MergeOn(Target<R> target, FromItem source) {
        this.target = target;
        this.source = source;
    }

    /// `on condition`: which row of the table belongs to which of the other item. Two that belong
    /// to one row, which is then to be changed twice, are an error of the server.
    public Merge<R> on(Condition condition) {
        return new Merge<>(new MergeSource<>(target, source, condition, false), List.of());
    }
}
