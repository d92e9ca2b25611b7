package dev.squall.cli.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A value as columns and short texts.
final class Cells {

    private static final int LONGEST = 40;
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final int ULID_SHOWN = 8;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Cells() {}

    /// A record by its components, records in it by theirs, unless one has a single component: that
    /// is one column, and says itself how it is to be seen. Another value alone.
    static Map<String, String> of(@Nullable Object value) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (value instanceof Record row) {
            add(cells, "", row.getClass(), row);
        } else {
            cells.put("value", text(value));
        }
        return cells;
    }

    /// A name that is there already, as in a row of two tables, says whose it is.
    private static void add(
            Map<String, String> cells, String of, Class<?> type, @Nullable Object row) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            @Nullable Object value = row == null ? null : read(component, row);
            if (isOfColumns(component.getType())) {
                add(cells, name + ".", component.getType(), value);
            } else {
                cells.put(cells.containsKey(name) ? of + name : name, text(value));
            }
        }
    }

    /// The lists of records in a record, by their names.
    static Map<String, List<?>> lists(Object value) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                if (read(component, row) instanceof List<?> list && isOfRecords(list)) {
                    lists.put(component.getName(), list);
                }
            }
        }
        return lists;
    }

    private static boolean isOfRecords(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Record;
    }

    private static boolean isOfColumns(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static @Nullable Object read(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The session's context carries ids as text.
    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// ULIDs begin with the time: those of one demo begin alike.
    private static String endOf(String ulid) {
        return "…" + ulid.substring(ulid.length() - ULID_SHOWN);
    }

    /// The first values of a list, as many as there is room for.
    private static String list(Collection<?> values) {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (Object value : values) {
            String text = text(value);
            if (list.length() + text.length() > LONGEST && list.length() > 2) {
                return list.add("…").toString();
            }
            list.add(text);
        }
        return list.toString();
    }

    /// A value as a short text: ids are cut, moments are times of today.
    static String text(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> "null";
                    case UUID id -> id.toString().substring(0, 8) + "…";
                    case Instant moment -> TIME.format(moment);
                    case String id when isId(id) -> id.substring(0, 8) + "…";
                    case String id when ULID.matcher(id).matches() -> endOf(id);
                    case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
                    case Collection<?> list -> list(list);
                    default -> value.toString();
                };
        boolean fits = value instanceof Collection<?> || text.length() <= LONGEST;
        return fits ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
