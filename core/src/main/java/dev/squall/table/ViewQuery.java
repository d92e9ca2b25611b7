package dev.squall.table;

import dev.squall.expr.Output;
import dev.squall.sql.Fragment;
import java.util.List;

/// A query whose columns are known: what a view can be made of.
public interface ViewQuery extends Fragment {

    /// Its columns, in order.
    List<Output> selected();
}
