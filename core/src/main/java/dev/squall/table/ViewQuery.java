package dev.squall.table;

import dev.squall.sql.Fragment;
import dev.squall.type.PgType;
import java.util.List;

/// A query whose columns are known: what a view can be made of.
public interface ViewQuery extends Fragment {

    /// A column of it.
    ///
    /// @param canBeNull whether it is known that it can be null
    record Item(PgType<?> type, boolean canBeNull) {}

    /// Its columns, in order.
    List<Item> selected();
}
