package dev.squall.kit.pull;

import dev.squall.schema.object.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of the class `Tables` that the annotation processor writes, and the order in which
/// the root lists the classes.
final class Handles {

    private final Map<ObjectId, String> fields = new HashMap<>();
    private final List<String> classes = new ArrayList<>();

    Handles(Claims claims) {
        Model model = claims.model();
        List<ObjectId> ids = new ArrayList<>();
        model.tables().forEach((id, table) -> ids.add(id));
        model.views().keySet().stream().filter(claims::isDeclared).forEach(ids::add);
        // what is in public comes first, so that it has the short names
        ids.sort(
                java.util.Comparator.<ObjectId, Boolean>comparing(id -> !Names.schema(id).isEmpty())
                        .thenComparing(id -> model.table(id) == null)
                        .thenComparing(id -> id));
        for (ObjectId id : ids) {
            RecordTable table = model.table(id);
            classes.add(
                    table == null
                            ? java.util.Objects.requireNonNull(model.views().get(id)).name()
                            : table.name());
            String field = field(id.name());
            if (fields.containsValue(field) && !Names.schema(id).isEmpty()) {
                field = field(id.schema() + "_" + id.name());
            }
            fields.put(id, field);
        }
    }

    /// As the processor names it.
    private static String field(String name) {
        return ProcessorNames.camel(name);
    }

    List<String> classes() {
        return classes;
    }

    Optional<String> of(ObjectId id) {
        return Optional.ofNullable(fields.get(id)).map(field -> "Tables." + field);
    }
}
