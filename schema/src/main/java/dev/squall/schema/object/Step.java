package dev.squall.schema.object;

import org.jspecify.annotations.Nullable;

/// One statement of a plan.
///
/// @param id what it is about
/// @param sql its text
/// @param transactional whether it can run inside of a transaction
/// @param hazard what it can do to a database that is in use, if anything
public record Step(ObjectId id, String sql, boolean transactional, @Nullable Hazard hazard) {

    /// A statement without hazard.
    public Step(ObjectId id, String sql, boolean transactional) {
        this(id, sql, transactional, null);
    }

    /// A statement that runs inside of a transaction.
    public static Step of(ObjectId id, Ddl sql) {
        return new Step(id, sql.text(), true);
    }

    /// A statement that runs inside of a transaction, and what it can do.
    public static Step of(ObjectId id, Ddl sql, @Nullable Hazard hazard) {
        return new Step(id, sql.text(), true, hazard);
    }

    /// A statement that no transaction may enclose.
    public static Step alone(ObjectId id, Ddl sql) {
        return new Step(id, sql.text(), false);
    }

    /// The statement as it stands in a script, its hazard above it.
    public String script() {
        StringBuilder text = new StringBuilder();
        if (hazard != null) {
            text.append("-- ").append(hazard.kind().word()).append(": ");
            text.append(hazard.sentence()).append('\n');
        }
        if (!transactional) {
            text.append("-- squall:outside-transaction\n");
        }
        return text.append(sql).append(";\n").toString();
    }
}
