package dev.squall.kit.lint.ddl;

import java.util.Set;

/// An expression in a statement.
///
/// @param text as it is written
/// @param calls the functions that it calls, in lower case and without their schemas; words such as
///   `current_timestamp` too
/// @param at where it begins in the statement
public record SqlExpression(String text, Set<String> calls, int at) {

    /// An expression.
    public SqlExpression {
        calls = Set.copyOf(calls);
    }

    /// Without the spaces, in lower case, without parentheses around all of it.
    public String plain() {
        String plain = text.toLowerCase(java.util.Locale.ROOT).strip();
        while (plain.startsWith("(") && plain.endsWith(")") && closes(plain)) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        return plain.replaceAll("\\s+", " ");
    }

    private static boolean closes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
