package dev.squall.schema.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement of a plan.
///
/// @param id what it is about
/// @param sql its text
/// @param transaction in which transaction it runs
/// @param hazard what it can do to a database that is in use, if anything
/// @param notes what else a reader must know, such as the locks that it takes: each is a line above
///   it
public record Step(
        ObjectId id,
        String sql,
        Transaction transaction,
        @Nullable Hazard hazard,
        List<String> notes) {

    /// In which transaction a statement runs.
    public enum Transaction {
        /// In that of the statement before it, if that has one.
        SAME,
        /// In a new one, with those that follow.
        NEW,
        /// In none: no transaction may enclose it.
        NONE
    }

    /// A statement.
    public Step {
        notes = List.copyOf(notes);
    }

    /// A statement with a hazard, if there is one.
    public Step(ObjectId id, String sql, boolean transactional, @Nullable Hazard hazard) {
        this(id, sql, transactional ? Transaction.SAME : Transaction.NONE, hazard, List.of());
    }

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

    /// Whether it can run inside of a transaction.
    public boolean transactional() {
        return transaction != Transaction.NONE;
    }

    /// The same, in other words.
    public Step saying(String other) {
        return new Step(id, other, transaction, hazard, notes);
    }

    /// The same, in another transaction.
    public Step in(Transaction other) {
        return new Step(id, sql, other, hazard, notes);
    }

    /// The same, with a hazard, or without.
    public Step with(@Nullable Hazard other) {
        return new Step(id, sql, transaction, other, notes);
    }

    /// The same, with one more line above it.
    public Step noting(String line) {
        List<String> more = new ArrayList<>(notes);
        more.add(line);
        return new Step(id, sql, transaction, hazard, more);
    }

    /// The statement as it stands in a script, with what is to be known above it.
    public String script() {
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append("-- ").append(note).append('\n'));
        if (hazard != null) {
            text.append("-- ").append(hazard.kind().word()).append(": ");
            text.append(hazard.sentence()).append('\n');
        }
        switch (transaction) {
            case NONE -> text.append("-- squall:outside-transaction\n");
            case NEW -> text.append("-- squall:new-transaction\n");
            case SAME -> {}
        }
        return text.append(sql).append(";\n").toString();
    }
}
