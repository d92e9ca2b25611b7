package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.Fragment;
import dev.squall.type.RecordReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a query selects, and how a row of it is read.
///
/// @param <T> the Java value of a row
public interface Projection<T extends @Nullable Object> extends Fragment, RecordReader<T> {

    /// Its columns.
    List<Output> selected();
}
