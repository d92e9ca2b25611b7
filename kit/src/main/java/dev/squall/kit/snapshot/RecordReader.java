package dev.squall.kit.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes records of what [RecordWriter] has written.
final class RecordReader {

    private RecordReader() {}

    /// A record of its components by their names.
    ///
    /// @throws IllegalArgumentException if they are not those of the record
    static <R> R read(Class<R> type, Map<?, ?> values) {
        Map<Object, Object> open = new HashMap<>(values);
        List<@Nullable Object> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object given = open.remove(component.getName());
            boolean nameless = given == null && isText(component);
            components.add(nameless ? "" : value(component.getGenericType(), given));
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("unknown " + new TreeMap<>(open).firstKey());
        }
        return Components.make(type, components.toArray());
    }

    /// A text that is not there is empty, unless there may be none: a file that was written before
    /// the component existed says nothing of it.
    private static boolean isText(RecordComponent component) {
        return component.getType() == String.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Type type, @Nullable Object value) {
        if (type instanceof ParameterizedType of) {
            return container((Class<?>) of.getRawType(), of.getActualTypeArguments(), value);
        }
        Class<?> raw = (Class<?>) type;
        return value == null ? absent(raw) : scalar(raw, value);
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private static Object scalar(Class<?> type, Object value) {
        if (type.isRecord()) {
            return read(type, (Map<?, ?>) value);
        }
        if (type.isEnum()) {
            return constant(type, (String) value);
        }
        if (value instanceof Number number) {
            return type == int.class || type == Integer.class
                    ? (Object) Math.toIntExact(number.longValue())
                    : type == long.class || type == Long.class
                            ? (Object) number.longValue()
                            : number;
        }
        return value;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown " + name);
    }

    private static Object container(Class<?> raw, Type[] of, @Nullable Object value) {
        if (raw == Map.class || raw == SortedMap.class) {
            TreeMap<String, Object> map = new TreeMap<>();
            if (value != null) {
                ((Map<?, ?>) value)
                        .forEach((key, v) -> map.put((String) key, scalar((Class<?>) of[1], v)));
            }
            return map;
        }
        List<Object> all = new ArrayList<>();
        if (value != null) {
            ((List<?>) value).forEach(v -> all.add(scalar((Class<?>) of[0], v)));
        }
        return raw == Set.class || raw == SortedSet.class ? new TreeSet<>(all) : all;
    }
}
