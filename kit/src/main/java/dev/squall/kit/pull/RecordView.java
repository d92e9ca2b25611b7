package dev.squall.kit.pull;

import dev.squall.schema.object.ObjectId;
import java.util.List;
import java.util.Optional;

/// A view as a record and a class.
///
/// @param row the record
/// @param name the class
record RecordView(ObjectId id, String row, String name, String query, List<RecordColumn> columns) {

    Optional<List<String>> fields(List<String> names) {
        List<String> fields =
                names.stream()
                        .flatMap(n -> columns.stream().filter(c -> c.name().equals(n)))
                        .map(c -> "t." + c.component())
                        .toList();
        return fields.size() == names.size() ? Optional.of(fields) : Optional.empty();
    }
}
