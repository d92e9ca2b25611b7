package dev.squall.schema.walk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The type of a column, and the value that it has in a row.
///
/// @param family which values it has
/// @param item the type of the model, if it is no type of PostgreSQL's
record ColumnType(String family, @Nullable Item item) {

    private static final Map<String, String> PLAIN =
            Map.ofEntries(
                    Map.entry("int", "integer"),
                    Map.entry("big", "bigint"),
                    Map.entry("small", "smallint"),
                    Map.entry("text", "text"),
                    Map.entry("varchar", "character varying(40)"),
                    Map.entry("wide", "character varying(80)"),
                    Map.entry("number", "numeric(12,2)"),
                    Map.entry("double", "double precision"),
                    Map.entry("bool", "boolean"),
                    Map.entry("time", "timestamp with time zone"),
                    Map.entry("date", "date"),
                    Map.entry("uuid", "uuid"),
                    Map.entry("json", "jsonb"),
                    Map.entry("bytes", "bytea"),
                    Map.entry("texts", "text[]"),
                    Map.entry("range", "int4range"),
                    Map.entry("inet", "inet"),
                    Map.entry("interval", "interval"),
                    Map.entry("citext", "citext"));

    static final List<String> FAMILIES =
            List.of(
                    "int",
                    "big",
                    "small",
                    "text",
                    "varchar",
                    "number",
                    "double",
                    "bool",
                    "time",
                    "date",
                    "uuid",
                    "json",
                    "bytes",
                    "texts",
                    "range",
                    "inet",
                    "interval");

    static ColumnType of(String family) {
        return new ColumnType(family, null);
    }

    String sql() {
        String array = family.endsWith("s") && family.startsWith("enum") ? "[]" : "";
        String plain = PLAIN.get(family);
        if (plain != null) {
            return plain;
        }
        if (item != null && family.equals("collated")) {
            return "text collate " + item.qualified();
        }
        return item == null ? family : item.qualified() + array;
    }

    boolean counts() {
        return List.of("int", "big", "small").contains(family);
    }

    boolean isText() {
        return List.of("text", "varchar", "wide").contains(family);
    }

    /// The value in row `i`, as SQL.
    String value(int i) {
        return switch (family) {
            case "int", "big", "small" -> Integer.toString(i);
            case "text", "varchar", "wide", "citext", "collated" -> "'v" + i + "'";
            case "number", "double" -> i + ".25";
            case "bool" -> i % 2 == 0 ? "true" : "false";
            case "time" -> "timestamptz '2020-01-01 00:00:00+00' + interval '" + i + " days'";
            case "date" -> "date '2020-01-01' + " + i;
            case "uuid" -> "'00000000-0000-0000-0000-0000000000" + (10 + i) + "'::uuid";
            case "json" -> "'{\"n\": " + i + "}'::jsonb";
            case "bytes" -> "'\\x" + (10 + i) + "'::bytea";
            case "texts" -> "array['a', 'b" + i + "']";
            case "range" -> "int4range(" + i + ", " + (i + 1) + ")";
            case "inet" -> "'10.0.0." + i + "'::inet";
            case "interval" -> "interval '" + i + " hours'";
            default -> made(i);
        };
    }

    /// The value of a type of the model.
    private String made(int i) {
        Item type = java.util.Objects.requireNonNull(item);
        return switch (family) {
            case "enum" -> label(type, i) + "::" + type.qualified();
            case "enums" -> "array[" + label(type, i) + "]::" + type.qualified() + "[]";
            case "domain" -> i + "::" + type.qualified();
            case "composite" -> "row(" + fields(type, i) + ")::" + type.qualified();
            default -> "null";
        };
    }

    private static String fields(Item type, int i) {
        return type.parts.stream()
                .map(part -> part.matches(".* (integer|bigint)") ? "" + i : "'f" + i + "'")
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// Rows have the first two labels only, so that others can go.
    private static String label(Item type, int i) {
        String label = type.parts.get(i % 2);
        type.set("used " + label, "yes");
        return "'" + label + "'";
    }
}
