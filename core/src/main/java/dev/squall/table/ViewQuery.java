package dev.squall.table;

import dev.squall.sql.Fragment;
import dev.squall.type.PgType;
import java.util.List;

/// A query whose columns are known: what a view can be made of.
public interface ViewQuery extends Fragment {

    /// The types of its columns, in order.
    List<PgType<?>> columnTypes();
}
