package dev.squall.shape;

import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Makes a record of a shape from the current row and the lists that were read before. Generated.
///
/// @param <S> the record
@FunctionalInterface
public interface Maker<S extends @Nullable Object> {

    /// The record of the current row.
    S make(RowReader row, Lists lists) throws SQLException;
}
