package dev.squall.kit.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a comment of the form `-- squall:…` can say.
public enum DirectiveKind {
    /// The statement below runs by itself, outside of any transaction.
    OUTSIDE_TRANSACTION,
    /// The statement below begins a new transaction: what is above it is committed.
    NEW_TRANSACTION,
    /// There is no way back; the reason follows.
    IRREVERSIBLE,
    /// The script loses data; a sentence follows that says which.
    DATA_LOSS,
    /// Something a reviewer must know about the statement below: a lock, a rewrite.
    HAZARD,
    /// A finding of `squall lint` about the statement below that somebody has looked at: rules, a
    /// colon, the reason.
    IGNORE,
    /// The same for the whole file.
    IGNORE_FILE;

    /// As it stands in a script: `outside-transaction`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it says in which transaction the statement below runs.
    boolean isAboutTransaction() {
        return this == OUTSIDE_TRANSACTION || this == NEW_TRANSACTION;
    }

    static Optional<DirectiveKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(DirectiveKind::label).toList();
    }
}
