package dev.squall.kit.lint.measure;

/// A table, index or view as it is at a moment.
///
/// @param name its name, with its schema unless that is `public`
/// @param kind what it is: `table`
/// @param file the number of the file that holds it; 0 for a view
/// @param scans how often it was read from end to end
record Relation(String name, String kind, long file, long scans) {

    static String kind(String letter) {
        return switch (letter) {
            case "i", "I" -> "index";
            case "v" -> "view";
            case "m" -> "materialized view";
            case "S" -> "sequence";
            default -> "table";
        };
    }
}
