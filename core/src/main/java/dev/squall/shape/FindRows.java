package dev.squall.shape;

import dev.squall.query.RootRows;
import dev.squall.run.Executor;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query of whole rows with what their relations lead to: what
/// `db.from(users).fetch(users.userRoles)` begins. Each step gives a new one.
///
/// @param <R> the record of the table
public final class FindRows<R> extends Shaped<R, With<R>, FindRows<R>> {

    private final Table<R> table;
    private final List<Wish> wishes;
    private @Nullable Shape<R, With<R>> shape; // made when it is needed

    private FindRows(Table<R> table, List<Wish> wishes, Asked asked, Executor executor) {
        super(asked, executor);
        this.table = table;
        this.wishes = wishes;
    }

    static <R> FindRows<R> of(RootRows<R> rows) {
        var which =
                new Asked.Rows(
                        rows.where(), rows.orderBy(), rows.limit(), rows.offset(), rows.locks());
        return new FindRows<>(rows.table(), List.of(), Asked.of(which), rows.executor());
    }

    @Override
    Shape<R, With<R>> shape() {
        Shape<R, With<R>> known = shape;
        if (known == null) {
            known = new RowsShape<>(table, wishes);
            shape = known;
        }
        return known;
    }

    @Override
    FindRows<R> with(Asked changed, Executor other) {
        var changedRows = new FindRows<>(table, wishes, changed, other);
        changedRows.shape = shape;
        return changedRows;
    }

    @Override
    FindRows<R> with(Wish wish) {
        List<Wish> all = new ArrayList<>(wishes);
        all.add(wish);
        return new FindRows<>(table, List.copyOf(all), asked(), executor());
    }
}
