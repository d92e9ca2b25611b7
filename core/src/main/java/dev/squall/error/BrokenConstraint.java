package dev.squall.error;

import java.io.Serializable;
import java.util.List;

/// A constraint that a statement would have broken.
///
/// @param schema the PostgreSQL schema of its table
/// @param table its table
/// @param name its name; empty for not null
/// @param columns its columns, as far as they are known
/// @param declaredAt where it is declared, `User.java:11`; empty when that is not known
public record BrokenConstraint(
        String schema, String table, String name, List<String> columns, String declaredAt)
        implements Serializable {

    /// As it stands in a message: `users_email_key (email), declared at User.java:11`.
    @Override
    public String toString() {
        String list = String.join(", ", columns);
        StringBuilder text = new StringBuilder(name.isEmpty() ? list : name);
        if (!name.isEmpty() && !columns.isEmpty()) {
            text.append(" (").append(list).append(')');
        }
        if (!declaredAt.isEmpty()) {
            text.append(", declared at ").append(declaredAt);
        }
        return text.toString();
    }
}
