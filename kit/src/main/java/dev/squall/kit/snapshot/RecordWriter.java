package dev.squall.kit.snapshot;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Turns a record of plain values into maps, lists and scalars, component by component. What is
/// absent, false, zero or empty is left out.
final class RecordWriter {

    private RecordWriter() {}

    /// The components of a record by their names.
    static Map<String, Object> write(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(Components.get(record, component))
                    .ifPresent(value -> values.put(component.getName(), value));
        }
        return values;
    }

    private static Optional<Object> value(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Boolean flag -> flag ? Optional.of(flag) : Optional.empty();
            case Number number -> number.longValue() == 0 ? Optional.empty() : Optional.of(number);
            case Collection<?> all -> all.isEmpty() ? Optional.empty() : Optional.of(list(all));
            case Map<?, ?> map -> map.isEmpty() ? Optional.empty() : Optional.of(map(map));
            default -> Optional.of(scalar(value));
        };
    }

    private static Object scalar(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Record record -> write(record);
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
        };
    }

    private static List<Object> list(Collection<?> all) {
        List<Object> values = new ArrayList<>();
        all.forEach(value -> values.add(scalar(value)));
        return values;
    }

    private static Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> values = new TreeMap<>();
        map.forEach((key, value) -> values.put((String) key, scalar(value)));
        return values;
    }
}
