package dev.squall.error;

import org.jspecify.annotations.Nullable;

/// The text of an error: one line that says what happened, and labelled lines below it.
///
/// ```
/// A row of users with this email exists already
///   constraint  users_email_key (email), declared at User.java:11
///   hint        use .onConflict(users.email).doNothing()
/// ```
public final class Report {

    private static final int LABEL = 12;

    private final StringBuilder text;

    private Report(String problem) {
        this.text = new StringBuilder(problem);
    }

    /// A report that starts with what happened.
    public static Report of(String problem) {
        return new Report(problem);
    }

    /// Adds a labelled line; nothing when there is nothing to say.
    public Report line(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append("\n  ").append(label).repeat(' ', Math.max(1, LABEL - label.length()));
            text.append(value.replace("\n", "\n" + " ".repeat(LABEL + 2)));
        }
        return this;
    }

    /// Adds what to do about it.
    public Report hint(@Nullable String hint) {
        return line("hint", hint);
    }

    /// The text so far.
    public String text() {
        return text.toString();
    }
}
