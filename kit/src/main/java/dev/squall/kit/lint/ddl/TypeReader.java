package dev.squall.kit.lint.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the type of a column.
final class TypeReader {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("int", "integer"),
                    Map.entry("int4", "integer"),
                    Map.entry("int8", "bigint"),
                    Map.entry("int2", "smallint"),
                    Map.entry("varchar", "character varying"),
                    Map.entry("char varying", "character varying"),
                    Map.entry("char", "character"),
                    Map.entry("bpchar", "character"),
                    Map.entry("nchar", "character"),
                    Map.entry("national character", "character"),
                    Map.entry("national char", "character"),
                    Map.entry("dec", "numeric"),
                    Map.entry("decimal", "numeric"),
                    Map.entry("bool", "boolean"),
                    Map.entry("float", "double precision"),
                    Map.entry("float8", "double precision"),
                    Map.entry("double", "double precision"),
                    Map.entry("float4", "real"),
                    Map.entry("varbit", "bit varying"),
                    Map.entry("serial4", "serial"),
                    Map.entry("serial8", "bigserial"),
                    Map.entry("serial2", "smallserial"),
                    Map.entry("timestamptz", "timestamp with time zone"),
                    Map.entry("timestamp", "timestamp without time zone"),
                    Map.entry("timetz", "time with time zone"),
                    Map.entry("time", "time without time zone"));

    private TypeReader() {}

    static SqlType read(Cursor cursor) {
        int at = cursor.position();
        int from = cursor.index();
        cursor.take("setof");
        DdlName first = cursor.name();
        StringBuilder name = new StringBuilder(first.last());
        boolean quoted = first.written().contains("\"");
        boolean builtIn = !quoted && first.schema().orElse("pg_catalog").equals("pg_catalog");
        for (String second : List.of("precision", "varying", "character", "char")) {
            if (builtIn && follows(first.last(), second) && cursor.take(second)) {
                name.append(' ').append(second);
                cursor.take("varying");
            }
        }
        List<String> modifiers = new ArrayList<>();
        if (cursor.isSymbol("(")) {
            cursor.parentheses().parts().forEach(part -> modifiers.add(part.rest()));
        }
        if (cursor.is("with", "time", "zone") || cursor.is("without", "time", "zone")) {
            boolean with = cursor.is("with");
            cursor.take(cursor.word(), "time", "zone");
            name.append(with ? "tz" : "");
        }
        boolean array = cursor.take("array");
        while (cursor.isSymbol("[")) {
            cursor.skipParentheses();
            array = true;
        }
        String written = cursor.between(from, cursor.index());
        String known =
                builtIn ? NAMES.getOrDefault(name.toString(), name.toString()) : first.last();
        return new SqlType(known, modifiers, array, written, at);
    }

    private static boolean follows(String first, String second) {
        return switch (second) {
            case "precision" -> first.equals("double");
            case "varying" ->
                    first.equals("character") || first.equals("char") || first.equals("bit");
            default -> first.equals("national");
        };
    }
}
