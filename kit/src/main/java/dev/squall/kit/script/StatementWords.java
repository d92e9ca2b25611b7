package dev.squall.kit.script;

import dev.squall.kit.script.Token.Kind;
import java.util.List;
import java.util.Locale;

/// The words of a statement, to recognise what it does.
final class StatementWords {

    private final String sql;
    private final List<Token> tokens;

    private StatementWords(String sql, List<Token> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    static StatementWords of(String sql) {
        List<Token> tokens =
                Lexer.tokens("the statement", sql).stream().filter(t -> !t.isComment()).toList();
        return new StatementWords(sql, tokens);
    }

    int size() {
        return tokens.size();
    }

    /// The word at an index in lower case; empty if something else stands there.
    String lower(int index) {
        return index < tokens.size() && tokens.get(index).kind() == Kind.WORD
                ? text(index).toLowerCase(Locale.ROOT)
                : "";
    }

    /// What stands at an index; empty behind the end.
    String text(int index) {
        return index < tokens.size() ? tokens.get(index).in(sql) : "";
    }

    Kind kind(int index) {
        return tokens.get(index).kind();
    }

    /// Whether these words stand there, one behind the other.
    boolean at(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!lower(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word stands anywhere.
    boolean contain(String... words) {
        for (int i = 0; i < size(); i++) {
            if (at(i, words)) {
                return true;
            }
        }
        return false;
    }

    /// Reads a name from an index on, with its schema if it has one.
    WrittenName name(int index) {
        return WrittenName.read(this, index);
    }
}
