package dev.squall.kit.script;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Cuts a script into pieces as PostgreSQL's own scanner does, with `standard_conforming_strings`
/// on ([manual](https://www.postgresql.org/docs/current/sql-syntax-lexical.html)).
public final class Lexer {

    private final String file;
    private final String text;
    private int at;

    Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /// The pieces of a text, without white space.
    ///
    /// @throws InvalidScript if a quote or a comment does not end
    public static List<Token> tokens(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.read(); token != null; token = lexer.read()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next piece; null at the end.
    ///
    /// @throws InvalidScript if a quote or a comment does not end
    @Nullable Token read() {
        return skipSpace() ? next() : null;
    }

    /// Goes on behind what is no SQL.
    ///
    /// @param index where SQL begins again
    void skipTo(int index) {
        at = index;
    }

    /// The first piece from an index on; empty at the end.
    ///
    /// @throws InvalidScript if it is a quote or a comment that does not end
    public static Optional<Token> next(String file, String text, int from) {
        Lexer lexer = new Lexer(file, text);
        lexer.at = from;
        return lexer.skipSpace() ? Optional.of(lexer.next()) : Optional.empty();
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() {
        int start = at;
        char c = text.charAt(at);
        if (text.startsWith("--", at)) {
            int end = lineEnd(at);
            return token(Kind.LINE_COMMENT, start, end);
        }
        if (text.startsWith("/*", at)) {
            return token(Kind.BLOCK_COMMENT, start, blockCommentEnd());
        }
        return switch (c) {
            case '\'' -> token(Kind.STRING, start, stringEnd(at, false));
            case '"' -> token(Kind.QUOTED_NAME, start, quotedEnd(at, '"', "a quoted name"));
            case '$' -> dollar(start);
            case '\\' -> token(Kind.BACKSLASH, start, at + 1);
            default -> isNameStart(c) ? word(start) : other(start, c);
        };
    }

    private Token token(Kind kind, int start, int end) {
        at = end;
        return new Token(kind, start, end);
    }

    private Token word(int start) {
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        char quote = end < text.length() ? text.charAt(end) : ' ';
        String prefix = text.substring(start, end);
        if (quote == '\'' && prefix.length() == 1 && "eEbBxXnN".contains(prefix)) {
            return token(Kind.STRING, start, stringEnd(end, prefix.equalsIgnoreCase("e")));
        }
        if (prefix.equalsIgnoreCase("u") && text.startsWith("&'", end)) {
            return token(Kind.STRING, start, stringEnd(end + 1, false));
        }
        if (prefix.equalsIgnoreCase("u") && text.startsWith("&\"", end)) {
            return token(Kind.QUOTED_NAME, start, quotedEnd(end + 1, '"', "a quoted name"));
        }
        return token(Kind.WORD, start, end);
    }

    private Token other(int start, char c) {
        if (c < '0' || c > '9') {
            return token(Kind.SYMBOL, start, start + 1);
        }
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        return token(Kind.NUMBER, start, end);
    }

    private Token dollar(int start) {
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        boolean parameter = end > start + 1 && Character.isDigit(text.charAt(start + 1));
        if (parameter || end >= text.length() || text.charAt(end) != '$') {
            return token(Kind.SYMBOL, start, parameter ? end : start + 1);
        }
        String tag = text.substring(start, end + 1);
        int close = text.indexOf(tag, end + 1);
        if (close < 0) {
            throw endless("a text between " + tag, start);
        }
        return token(Kind.STRING, start, close + tag.length());
    }

    /// Where a string ends, with those parts of it that follow on other lines.
    private int stringEnd(int quote, boolean escapes) {
        int end = escapes ? escapedEnd(quote) : quotedEnd(quote, '\'', "a string");
        int more = end;
        boolean newLine = false;
        while (more < text.length()) {
            if (isSpace(text.charAt(more))) {
                newLine |= text.charAt(more) == '\n' || text.charAt(more) == '\r';
                more++;
            } else if (text.startsWith("--", more)) {
                more = lineEnd(more);
            } else {
                break;
            }
        }
        boolean continues = newLine && more < text.length() && text.charAt(more) == '\'';
        return continues ? stringEnd(more, escapes) : end;
    }

    private int quotedEnd(int quote, char mark, String what) {
        for (int i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == mark) {
                if (i + 1 < text.length() && text.charAt(i + 1) == mark) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        throw endless(what, quote);
    }

    private int escapedEnd(int quote) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
            if (c == '\\' || twice) {
                i++;
            } else if (c == '\'') {
                return i + 1;
            }
        }
        throw endless("a string", quote);
    }

    private int blockCommentEnd() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            if (text.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        throw endless("a comment", at);
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private InvalidScript endless(String what, int start) {
        return new InvalidScript(
                Report.of(file + ":" + Lines.number(text, start) + " " + what + " does not end")
                        .line("from here", Lines.at(text, start)));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == '$';
    }
}
