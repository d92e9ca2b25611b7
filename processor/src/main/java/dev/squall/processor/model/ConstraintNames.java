package dev.squall.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that PostgreSQL itself gives to the constraints of one table (`makeObjectName`):
/// `users_email_key`, cut to 63 bytes, and numbered where the table has the name already.
public final class ConstraintNames {

    private static final int MAX_BYTES = 63;

    private final String table;
    private final Set<String> taken = new HashSet<>();

    /// Names for a table.
    public ConstraintNames(String table) {
        this.table = table;
    }

    /// The name of the primary key: `<table>_pkey`.
    public String primaryKey(String given) {
        return given.isEmpty() ? choose("", "pkey") : take(given);
    }

    /// The name of a unique constraint: `<table>_<columns>_key`.
    public String unique(String given, List<String> columns) {
        return given.isEmpty() ? choose(joined(columns), "key") : take(given);
    }

    /// The name of a foreign key: `<table>_<columns>_fkey`.
    public String foreignKey(String given, List<String> columns) {
        return given.isEmpty() ? choose(joined(columns), "fkey") : take(given);
    }

    /// The name of a check: `<table>_<column>_check`.
    public String check(String column) {
        return choose(column, "check");
    }

    /// The name of a serial or identity column's sequence: `<table>_<column>_seq`.
    public static String sequence(String table, String column) {
        return made(table, column, "seq");
    }

    private String take(String name) {
        taken.add(name);
        return name;
    }

    private String choose(String columns, String label) {
        String name = made(table, columns, label);
        for (int i = 1; !taken.add(name); i++) {
            name = made(table, columns, label + i);
        }
        return name;
    }

    /// Joined with underscores, as long as PostgreSQL's buffer takes them.
    private static String joined(List<String> columns) {
        StringBuilder out = new StringBuilder();
        for (String column : columns) {
            if (bytes(out.toString()) > MAX_BYTES) {
                break;
            }
            out.append(out.isEmpty() ? "" : "_").append(column);
        }
        return cut(out.toString(), MAX_BYTES);
    }

    private static String made(String table, String columns, String label) {
        int room = MAX_BYTES - bytes(label) - 1 - (columns.isEmpty() ? 0 : 1);
        int first = bytes(table);
        int second = bytes(columns);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String start = cut(table, first);
        return columns.isEmpty()
                ? start + '_' + label
                : start + '_' + cut(columns, second) + '_' + label;
    }

    /// The longest start of the text that has so many bytes, no character cut in two.
    private static String cut(String text, int bytes) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
