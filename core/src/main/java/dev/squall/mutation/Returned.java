package dev.squall.mutation;

import dev.squall.expr.Output;
import dev.squall.sql.Fragment;
import dev.squall.type.RecordReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a RETURNING clause lists, and how a row of it is read.
///
/// @param <T> the Java value of a row
interface Returned<T extends @Nullable Object> extends Fragment, RecordReader<T> {

    /// Its columns, in order.
    List<Output> selected();
}
