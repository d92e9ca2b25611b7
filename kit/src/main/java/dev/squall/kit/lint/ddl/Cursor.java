package dev.squall.kit.lint.ddl;

import dev.squall.kit.script.Token;
import dev.squall.kit.script.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A place in a statement. It never fails: behind the end there is nothing.
final class Cursor {

    private static final Set<String> VALUES =
            Set.of("current_timestamp", "current_time", "current_date", "localtimestamp");

    private final String sql;
    private final List<Token> tokens;
    private final int end;
    private int at;

    private Cursor(String sql, List<Token> tokens, int from, int end) {
        this.sql = sql;
        this.tokens = tokens;
        this.at = from;
        this.end = end;
    }

    /// @param tokens those of the statement, without comments
    static Cursor of(String sql, List<Token> tokens) {
        return new Cursor(sql, tokens, 0, tokens.size());
    }

    boolean atEnd() {
        return at >= end;
    }

    /// Where in the statement this is.
    int position() {
        return at < tokens.size() ? tokens.get(at).start() : sql.length();
    }

    String text() {
        return text(at);
    }

    private String text(int index) {
        return index < end ? tokens.get(index).in(sql) : "";
    }

    /// The word here in lower case; empty if something else stands here.
    String word() {
        return word(0);
    }

    /// The word that stands so many pieces on.
    String word(int ahead) {
        int index = at + ahead;
        return index < end && tokens.get(index).kind() == Kind.WORD
                ? text(index).toLowerCase(Locale.ROOT)
                : "";
    }

    boolean is(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isSymbol(String symbol) {
        return text().equals(symbol);
    }

    boolean isString() {
        return at < end && tokens.get(at).kind() == Kind.STRING;
    }

    void skip() {
        at++;
    }

    /// Goes on behind these words, if they stand here.
    boolean take(String... words) {
        boolean here = is(words);
        at += here ? words.length : 0;
        return here;
    }

    boolean takeAny(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    boolean takeSymbol(String symbol) {
        boolean here = isSymbol(symbol);
        at += here ? 1 : 0;
        return here;
    }

    /// What a string here says.
    String string() {
        String text = text();
        skip();
        int quote = text.indexOf('\'');
        return quote >= 0 && text.length() > quote + 1
                ? text.substring(quote + 1, text.length() - 1).replace("''", "'")
                : text;
    }

    private boolean isName() {
        return at < end
                && (tokens.get(at).kind() == Kind.WORD
                        || tokens.get(at).kind() == Kind.QUOTED_NAME);
    }

    /// The name here, with its schema; an empty one if there is none.
    DdlName name() {
        int start = at;
        int position = position();
        List<String> parts = new ArrayList<>();
        while (isName()) {
            parts.add(stored(text()));
            skip();
            if (!isSymbol(".")) {
                break;
            }
            skip();
        }
        if (parts.isEmpty()) {
            return DdlName.none(position);
        }
        Optional<String> schema =
                parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2)) : Optional.empty();
        return new DdlName(schema, parts.getLast(), between(start, at), position);
    }

    /// Names with commas between them.
    List<DdlName> names() {
        List<DdlName> names = new ArrayList<>();
        do {
            DdlName name = name();
            if (name.isPresent()) {
                names.add(name);
            }
            takeSymbol("*");
            if (isSymbol("(")) {
                skipParentheses();
            }
        } while (takeSymbol(","));
        return names;
    }

    private static String stored(String name) {
        int quote = name.indexOf('"');
        return quote >= 0
                ? name.substring(quote + 1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }

    /// What is in the parentheses that open here; they are left behind.
    Cursor parentheses() {
        int from = at + 1;
        skipParentheses();
        return new Cursor(sql, tokens, Math.min(from, end), Math.max(from, Math.min(at - 1, end)));
    }

    void skipParentheses() {
        int depth = 0;
        while (!atEnd()) {
            depth += isOpening() ? 1 : isClosing() ? -1 : 0;
            skip();
            if (depth <= 0) {
                return;
            }
        }
    }

    private boolean isOpening() {
        return isSymbol("(") || isSymbol("[");
    }

    private boolean isClosing() {
        return isSymbol(")") || isSymbol("]");
    }

    /// The parts between the commas.
    List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        int from = at;
        while (!atEnd()) {
            if (isOpening()) {
                skipParentheses();
            } else if (isSymbol(",")) {
                parts.add(new Cursor(sql, tokens, from, at));
                skip();
                from = at;
            } else {
                skip();
            }
        }
        if (from < end) {
            parts.add(new Cursor(sql, tokens, from, end));
        }
        return parts;
    }

    /// Goes on to a word outside of parentheses; false if there is none.
    boolean seek(String... words) {
        while (!atEnd()) {
            if (is(words)) {
                return true;
            }
            if (isOpening()) {
                skipParentheses();
            } else {
                skip();
            }
        }
        return false;
    }

    /// Whether words stand further on, outside of parentheses.
    boolean has(String... words) {
        return new Cursor(sql, tokens, at, end).seek(words);
    }

    /// The expression that begins here and ends before one of these words, or with this part.
    SqlExpression expression(Set<String> stops) {
        int from = at;
        int position = position();
        Set<String> calls = new HashSet<>();
        while (!atEnd() && (at == from || !stops.contains(word()))) {
            if (isOpening()) {
                Cursor inner = new Cursor(sql, tokens, at, end);
                int until = inner.behindParentheses();
                calls(at, until, calls);
                at = until;
            } else {
                calls(at, at + 1, calls);
                skip();
            }
        }
        return new SqlExpression(between(from, at), calls, position);
    }

    private int behindParentheses() {
        skipParentheses();
        return at;
    }

    private void calls(int from, int until, Set<String> calls) {
        for (int i = from; i < until && i < end; i++) {
            boolean word = tokens.get(i).kind() == Kind.WORD;
            String lower = text(i).toLowerCase(Locale.ROOT);
            if (word && (VALUES.contains(lower) || text(i + 1).equals("("))) {
                calls.add(lower);
            }
        }
    }

    /// All from here to the end of this part.
    String rest() {
        return between(at, end);
    }

    String between(int from, int until) {
        if (from >= until || from >= tokens.size()) {
            return "";
        }
        return sql.substring(tokens.get(from).start(), tokens.get(until - 1).end());
    }

    int index() {
        return at;
    }
}
