package dev.squall.kit.pull;

import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table as a record.
///
/// @param name the record
/// @param stated whether a statement creates it
/// @param columns its components
/// @param of the columns as the server has them
record RecordTable(
        RelationTable table,
        String name,
        boolean stated,
        List<RecordColumn> columns,
        Map<String, Column> of) {

    ObjectId id() {
        return table.id();
    }

    Optional<RecordColumn> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    Column of(RecordColumn column) {
        return java.util.Objects.requireNonNull(of.get(column.name()));
    }

    /// `t.userId, t.day`
    Optional<List<String>> fields(List<String> names) {
        List<String> fields =
                names.stream()
                        .flatMap(n -> column(n).stream())
                        .map(c -> "t." + c.component())
                        .toList();
        return fields.size() == names.size() ? Optional.of(fields) : Optional.empty();
    }
}
