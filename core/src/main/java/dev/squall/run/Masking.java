package dev.squall.run;

import dev.squall.annotation.Sensitive;
import dev.squall.sql.Statement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What errors and logs show of values: their kind and length. The same for your own log lines:
///
/// ```java
/// LOG.info("mail to {}", Masking.of(email));        // mail to text, 17 characters
/// LOG.info("created {}", Masking.shown(user));      // created User[id=7, email=text, 17 characters]
/// ```
public final class Masking {

    private static final int SHOWN = 12;
    private static final int LONGEST = 100;

    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private Masking() {}

    /// What may be shown of a value that may not: `text, 12 characters`, `3 elements`, `Integer`.
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case CharSequence text -> "text, " + count(text.length(), "character");
            case byte[] bytes -> count(bytes.length, "byte");
            case Collection<?> elements -> count(elements.size(), "element");
            case Map<?, ?> entries -> count(entries.size(), "entry");
            default -> value.getClass().getSimpleName();
        };
    }

    /// A record as its `toString` would show it, but for the components that are [Sensitive]; those
    /// of records in it, too. A record in it that has a `toString` of its own, and nothing
    /// sensitive, is asked: it may hide what it is.
    public static String shown(Record row) {
        StringBuilder text = new StringBuilder(row.getClass().getSimpleName()).append('[');
        String separator = "";
        for (Part part : SHAPES.get(row.getClass()).parts()) {
            Object value = part.of(row);
            text.append(separator).append(part.name()).append('=');
            text.append(part.sensitive() ? of(value) : shown(value));
            separator = ", ";
        }
        return text.append(']').toString();
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case Record inner when SHAPES.get(inner.getClass()).isAsked() -> inner.toString();
            case Record inner -> shown(inner);
            case Collection<?> elements ->
                    elements.stream().map(Masking::shown).toList().toString();
            case byte[] bytes -> of(bytes);
            case null, default -> String.valueOf(value);
        };
    }

    /// The binds of a statement: `1: text, 12 characters 2: integer`.
    ///
    /// @param values whether values are shown, but for those of columns that are [Sensitive]
    static String binds(Statement statement, boolean values) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(SHOWN, statement.size());
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : "   ").append(i + 1).append(": ");
            Object value = statement.value(i);
            if (values && !statement.isSensitive(i)) {
                text.append(shortened(shown(value)));
            } else {
                text.append(statement.type(i).sqlName()).append(size(value));
            }
        }
        if (statement.size() > shown) {
            text.append("   and ").append(statement.size() - shown).append(" more");
        }
        return text.toString();
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String size(@Nullable Object value) {
        return switch (value) {
            case null -> ", null";
            case CharSequence text -> ", " + count(text.length(), "character");
            case byte[] bytes -> ", " + count(bytes.length, "byte");
            case Collection<?> elements -> ", " + count(elements.size(), "element");
            default -> "";
        };
    }

    private static String count(int number, String unit) {
        if (number == 1) {
            return "1 " + unit;
        }
        return number + " " + (unit.endsWith("y") ? "entries" : unit + "s");
    }

    /// What is known of a class of records.
    ///
    /// @param isAsked whether its `toString` says what may be shown
    private record Shape(List<Part> parts, boolean isAsked) {

        static Shape of(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                boolean sensitive = component.isAnnotationPresent(Sensitive.class);
                parts.add(new Part(component.getName(), accessor, sensitive));
            }
            boolean hides = parts.stream().anyMatch(Part::sensitive);
            return new Shape(List.copyOf(parts), !hides && hasItsOwnToString(type));
        }

        /// That which a compiler writes for a record is final.
        private static boolean hasItsOwnToString(Class<?> type) {
            try {
                return !Modifier.isFinal(type.getDeclaredMethod("toString").getModifiers());
            } catch (NoSuchMethodException e) {
                return false;
            }
        }
    }

    /// One component of a record.
    private record Part(String name, Method accessor, boolean sensitive) {

        @Nullable Object of(Record row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name + " cannot be read", e);
            }
        }
    }
}
