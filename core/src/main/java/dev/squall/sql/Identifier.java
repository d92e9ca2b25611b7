package dev.squall.sql;

import dev.squall.error.InvalidIdentifier;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A name in SQL, quoted when PostgreSQL needs it: `users`, `"user"`, `"Order Nr"`.
///
/// @param name the name as PostgreSQL stores it
/// @param sql the name as it stands in a statement
public record Identifier(String name, String sql) {

    /// The longest name PostgreSQL keeps, in bytes of UTF-8.
    public static final int MAX_BYTES = 63;

    /// The identifier of a name.
    ///
    /// @throws InvalidIdentifier if the name is empty, has a NUL or is longer than 63 bytes
    public static Identifier of(String name) {
        if (name.isEmpty()) {
            throw new InvalidIdentifier("a name is empty", name);
        }
        if (name.indexOf('\0') >= 0) {
            throw new InvalidIdentifier("a name contains a NUL character", name.replace('\0', '?'));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new InvalidIdentifier("a name is longer than 63 bytes", name);
        }
        return new Identifier(name, isPlain(name) ? name : quoted(name));
    }

    /// Whether the name stands for itself, without quotes.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean digit = (c >= '0' && c <= '9') || c == '$';
            if (!letter && (i == 0 || !digit)) {
                return false;
            }
        }
        return !Keywords.RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return sql;
    }
}
