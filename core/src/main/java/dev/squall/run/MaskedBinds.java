package dev.squall.run;

import dev.squall.sql.Statement;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The binds of a statement as an error may show them: `1: text, 12 characters 2: integer`.
final class MaskedBinds {

    private static final int SHOWN = 12;

    private MaskedBinds() {}

    static String of(Statement statement) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(SHOWN, statement.size());
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : "   ").append(i + 1).append(": ");
            text.append(statement.type(i).sqlName()).append(size(statement.value(i)));
        }
        if (statement.size() > shown) {
            text.append("   and ").append(statement.size() - shown).append(" more");
        }
        return statement.size() == 0 ? "" : text.append("   (values are masked)").toString();
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
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
