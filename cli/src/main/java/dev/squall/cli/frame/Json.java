package dev.squall.cli.frame;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Results as JSON: a record is an object with its components, in their order.
public final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /// The value on one line.
    public static String of(@Nullable Object value) {
        Json json = new Json();
        json.value(value);
        return json.text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Optional<?> maybe -> value(maybe.orElse(null));
            case Boolean bool -> text.append(bool);
            case Double number when !Double.isFinite(number) -> string(number.toString());
            case Number number -> text.append(number);
            case Enum<?> constant -> string(constant.name().toLowerCase(Locale.ROOT));
            case Map<?, ?> map -> map(map);
            case Path path -> string(path.toString()); // a path is a collection of its names, too
            case Collection<?> list -> list(list);
            case Record row -> row(row);
            default -> string(value.toString());
        }
    }

    private void list(Collection<?> list) {
        String separator = "[";
        for (Object element : list) {
            text.append(separator);
            value(element);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void map(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator);
            string(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
            separator = ",";
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private void row(Record row) {
        String separator = "{";
        RecordComponent[] components = row.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            text.append(separator);
            string(component.getName());
            text.append(':');
            value(read(component, row));
            separator = ",";
        }
        text.append(components.length == 0 ? "{}" : "}");
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> character(c);
            }
        }
        text.append('"');
    }

    private void character(char c) {
        if (c < ' ' || c == 0x7f) {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16));
            text.append(Character.forDigit(c & 15, 16));
        } else {
            text.append(c);
        }
    }
}
