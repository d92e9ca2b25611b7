package dev.squall.kit.script;

import java.util.List;
import java.util.stream.Stream;

/// One statement of a script.
///
/// @param line the line of the script that it begins in, from 1; 0 for one that was not read
/// @param sql its text, without the semicolon and without the comments above it
/// @param comments the comments above it, directives among them
/// @param directives what the comments say to Squall
public record ScriptStatement(
        int line, String sql, List<String> comments, List<Directive> directives) {

    /// A statement.
    public ScriptStatement {
        comments = List.copyOf(comments);
        directives = List.copyOf(directives);
    }

    /// A statement to be written into a script, with comments (`-- …`) above it.
    ///
    /// @throws dev.squall.kit.error.InvalidScript if the text is not exactly one statement
    public static ScriptStatement of(String sql, String... comments) {
        String above = Stream.of(comments).map(c -> c + "\n").reduce("", String::concat);
        SqlScript script = SqlScript.parse("the statement", above + sql);
        if (script.statements().size() != 1) {
            throw new IllegalArgumentException("not exactly one statement: " + sql);
        }
        ScriptStatement one = script.statements().getFirst();
        return new ScriptStatement(0, one.sql(), one.comments(), one.directives());
    }

    /// Whether it runs by itself, outside of any transaction.
    public boolean outsideTransaction() {
        return says(DirectiveKind.OUTSIDE_TRANSACTION);
    }

    /// Whether a new transaction begins with it.
    public boolean beginsTransaction() {
        return says(DirectiveKind.NEW_TRANSACTION);
    }

    private boolean says(DirectiveKind kind) {
        return directives.stream().anyMatch(directive -> directive.kind() == kind);
    }

    /// Its words, names and signs, without comments.
    StatementWords words() {
        return StatementWords.of(sql);
    }

    /// Whether it builds or drops something without blocking others, and so may wait for long.
    public boolean isConcurrent() {
        return words().contain("concurrently");
    }

    /// Whether it begins or ends a transaction, or prepares one for another session.
    public boolean controlsTransaction() {
        StatementWords words = words();
        return switch (words.lower(0)) {
            case "begin", "commit", "end", "abort" -> true;
            case "start", "prepare" -> words.lower(1).equals("transaction");
            case "rollback" ->
                    !(words.lower(1).equals("to")
                            || (words.lower(1).matches("work|transaction")
                                    && words.lower(2).equals("to")));
            default -> false;
        };
    }

    /// What it does beside making objects.
    public StatementEffect effect() {
        return StatementEffect.of(this);
    }

    /// Where something in it is.
    ///
    /// @param position the server's position in the text, from 1; 0 if it gave none
    public StatementPlace place(int position) {
        return StatementPlace.of(this, position);
    }

    /// As it stands in a script, without the semicolon.
    @Override
    public String toString() {
        return comments.stream().map(c -> c + "\n").reduce("", String::concat) + sql;
    }
}
