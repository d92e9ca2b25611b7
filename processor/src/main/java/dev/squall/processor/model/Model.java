package dev.squall.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that one round of the processor sees.
///
/// @param tables the tables to write
/// @param roots the schema roots to write
/// @param known every table seen so far, those of other modules included
public record Model(
        List<TableModel> tables, List<RootModel> roots, Map<ClassName, TableModel> known) {

    /// The table of a record; null if the record is none.
    public @Nullable TableModel table(ClassName record) {
        return known.get(record);
    }
}
