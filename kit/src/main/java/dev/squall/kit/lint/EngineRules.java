package dev.squall.kit.lint;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import java.util.List;

/// What is found without looking at a statement alone: by the server, and about comments.
final class EngineRules {

    static final Card SYNTAX_ERROR =
            new Card(
                    "syntax-error",
                    Level.ERROR,
                    "the server does not understand a statement",
                    "It fails wherever it runs.");

    static final Card STATEMENT_FAILS =
            new Card(
                    "statement-fails",
                    Level.ERROR,
                    "a statement fails in a database in which everything before it has run",
                    "It fails wherever the same has run before it.");

    static final Card NOT_MEASURED =
            new Card(
                    "not-measured",
                    Level.INFO,
                    "a statement could not be tried on the scratch server",
                    "What it locks is judged by its text alone. `--on` says what it stands on.");

    static final Card UNEXPECTED_REWRITE =
            new Card(
                    "unexpected-rewrite",
                    Level.ERROR,
                    "the scratch server has seen a table written anew that no rule has thought of",
                    "Nobody can read or write the table until all of it is written again.");

    static final Card UNEXPECTED_SCAN =
            new Card(
                    "unexpected-scan",
                    Level.WARNING,
                    "the scratch server has seen a table read from end to end under a lock that"
                            + " others wait for",
                    "The larger the table, the longer they wait.");

    static final Card LOCK_HELD =
            new Card(
                    "lock-held-while-working",
                    Level.WARNING,
                    "a transaction that has locked a table goes on with something that takes long",
                    "Locks are kept until the transaction ends. What takes long belongs into"
                            + " another one.");

    static final Card UNUSED_IGNORE =
            new Card(
                    "unused-ignore",
                    Level.WARNING,
                    "a comment ignores a finding that there is not",
                    "It will hide one that comes later.");

    static final Card IGNORE_WITHOUT_REASON =
            new Card(
                    "ignore-without-reason",
                    Level.WARNING,
                    "a comment ignores a finding and does not say why",
                    "Who reads it in a year cannot know whether the reason still holds.");

    static final List<Card> ALL =
            List.of(
                    SYNTAX_ERROR,
                    STATEMENT_FAILS,
                    NOT_MEASURED,
                    UNEXPECTED_REWRITE,
                    UNEXPECTED_SCAN,
                    LOCK_HELD,
                    UNUSED_IGNORE,
                    IGNORE_WITHOUT_REASON);

    private EngineRules() {}
}
