package dev.squall.shapes;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records as the lists of what they hold, to compare them with what they must hold.
final class Values {

    private Values() {}

    static @Nullable Object of(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Record record) {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                values.add(of(component.getAccessor().invoke(record)));
            }
            return values;
        }
        if (value instanceof List<?> list) {
            return all(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> values = new HashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                values.put(entry.getKey(), of(entry.getValue()));
            }
            return values;
        }
        return value instanceof Set<?> set ? Set.copyOf(all(List.copyOf(set))) : value;
    }

    static List<@Nullable Object> all(List<?> records) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object record : records) {
            values.add(of(record));
        }
        return values;
    }
}
