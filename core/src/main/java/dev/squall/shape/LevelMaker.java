package dev.squall.shape;

import dev.squall.table.Table;
import org.jspecify.annotations.Nullable;

/// Says what a record of a shape selects of a table, and how it is made. Generated.
///
/// @param <T> the table
/// @param <S> the record
@FunctionalInterface
public interface LevelMaker<T extends Table<?>, S extends @Nullable Object> {

    /// Adds to a level what the record needs.
    Maker<S> of(Level level, T table);
}
