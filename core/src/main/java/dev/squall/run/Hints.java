package dev.squall.run;

import org.jspecify.annotations.Nullable;

/// What to do about a statement that the server does not understand, where it takes more than the
/// server can know.
final class Hints {

    private Hints() {}

    static @Nullable String of(Failure failure) {
        String message = failure.message();
        String own =
                switch (failure.state()) {
                    case "42883" -> message.startsWith("procedure ") ? PROCEDURE : null;
                    case "42809" -> kind(message);
                    case "2D000" -> COMMITS;
                    case "42P10" -> message.contains("columns available") ? TOO_MANY : null;
                    case "42601" -> columns(message);
                    case "42804", "42P13" -> message.contains("record") ? OTHER : null;
                    case "42P01" -> version(message);
                    default -> null;
                };
        return own == null ? failure.hint() : own;
    }

    private static final String PROCEDURE =
            "its parameters are all that have no default: those in by position or"
                    + " argument(\"name\", value), those out by columns(…) or into(…), with these"
                    + " types";
    private static final String COMMITS =
            "a procedure that ends the transaction runs alone: not in a transaction, a batch, a"
                    + " session or within(…), but with database.withoutSession()";
    private static final String TOO_MANY = "the function has fewer columns than are named here";
    private static final String OTHER =
            "of a function that gives the type record, asRecord(…) names all columns, with their"
                    + " types";

    private static @Nullable String kind(String message) {
        if (message.endsWith("is not a procedure")) {
            return "it is a function: select call(\"name\", TYPE, …) for a value, or read from"
                    + " function(\"name\", …) for rows";
        }
        return message.endsWith("is a procedure") ? "db.call(\"name\", …) calls it" : null;
    }

    private static @Nullable String columns(String message) {
        if (message.contains("column definition list is required")) {
            return "the function gives the type record: say its columns with asRecord(…)";
        }
        return message.contains("column definition list is")
                ? "the function says its columns itself: leave asRecord(…) out"
                : null;
    }

    /// `returning old.name` of a server that takes `old` for a table.
    private static @Nullable String version(String message) {
        return message.endsWith("FROM-clause entry for table \"old\"")
                        || message.endsWith("FROM-clause entry for table \"new\"")
                ? "oldOf(…) and newOf(…) need PostgreSQL 18"
                : null;
    }
}
