package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.SqlType;
import java.util.List;

/// Changes of a type that leave every row as it is.
final class Widening {

    private Widening() {}

    /// Whether nothing is read or written when one becomes the other.
    static boolean isFree(SqlType from, SqlType to) {
        if (from.array() != to.array()) {
            return false;
        }
        if (from.name().equals(to.name())) {
            return isWider(from, to);
        }
        return switch (from.name()) {
            case "character varying" -> to.name().equals("text");
            case "text" -> isUnlimited(to, "character varying");
            case "citext" -> to.name().equals("text") || isUnlimited(to, "character varying");
            case "cidr" -> to.name().equals("inet");
            default -> false;
        };
    }

    private static boolean isUnlimited(SqlType type, String name) {
        return type.name().equals(name) && type.modifiers().isEmpty();
    }

    private static boolean isWider(SqlType from, SqlType to) {
        List<String> before = from.modifiers();
        List<String> after = to.modifiers();
        if (before.equals(after) || (after.isEmpty() && !from.name().equals("character"))) {
            return true;
        }
        return switch (from.name()) {
            case "character varying", "bit varying" -> !before.isEmpty() && grows(before, after, 0);
            case "numeric" ->
                    !before.isEmpty() && grows(before, after, 0) && sameScale(before, after);
            case "timestamp with time zone",
                    "timestamp without time zone",
                    "time with time zone",
                    "time without time zone",
                    "interval" ->
                    !before.isEmpty() && grows(before, after, 0);
            default -> false;
        };
    }

    private static boolean sameScale(List<String> before, List<String> after) {
        String old = before.size() > 1 ? before.get(1) : "0";
        String now = after.size() > 1 ? after.get(1) : "0";
        return old.equals(now);
    }

    private static boolean grows(List<String> before, List<String> after, int index) {
        return before.get(index).matches("\\d+")
                && after.get(index).matches("\\d+")
                && Integer.parseInt(before.get(index)) <= Integer.parseInt(after.get(index));
    }
}
