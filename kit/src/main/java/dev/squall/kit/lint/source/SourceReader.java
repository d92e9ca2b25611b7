package dev.squall.kit.lint.source;

import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.lint.ddl.DdlReader;
import dev.squall.kit.lint.source.SourceFile.Broken;
import dev.squall.kit.script.Lexer;
import dev.squall.kit.script.Nesting;
import dev.squall.kit.script.Token;
import dev.squall.kit.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the statements of a file. What is for psql alone, commands and the rows of `copy … from
/// stdin`, is left out; so is the way back of tools that keep it in the same file.
final class SourceReader {

    private final String name;
    private final String text;
    private final boolean migration;
    private final Nesting nesting = new Nesting();
    private final List<SourceStatement> statements = new ArrayList<>();
    private final List<SourceComment> all = new ArrayList<>();
    private final List<SourceComment> comments = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private Optional<Broken> broken = Optional.empty();
    private int at;

    SourceReader(String name, String text, boolean migration) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.migration = migration;
    }

    SourceFile read() {
        Optional<Token> token = next();
        while (token.isPresent() && take(token.get())) {
            token = next();
        }
        finish();
        return new SourceFile(name, text, migration, statements, all, broken);
    }

    private Optional<Token> next() {
        try {
            return Lexer.next(name, text, at);
        } catch (InvalidScript e) {
            int start = at;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            broken = Optional.of(new Broken(start, message.replaceAll("^SQ\\d+ .*?:\\d+ ", "")));
            tokens.clear();
            return Optional.empty();
        }
    }

    private boolean take(Token token) {
        at = token.end();
        if (token.isComment()) {
            SourceComment comment = new SourceComment(token.in(text), token.start());
            if (comment.beginsWayBack()) {
                return false;
            }
            all.add(comment);
            comments.add(comment);
        } else if (token.kind() == Kind.BACKSLASH) {
            at = lineEnd(at);
        } else if (token.in(text).equals(";") && !nesting.isInside()) {
            boolean rows = copiesRows();
            finish();
            if (rows) {
                skipRows();
            }
        } else {
            tokens.add(token);
            nesting.take(token, token.in(text));
        }
        return true;
    }

    private boolean copiesRows() {
        int last = tokens.size() - 1;
        boolean copy = last > 1 && tokens.getFirst().in(text).equalsIgnoreCase("copy");
        for (int i = 1; copy && i <= last; i++) {
            if (tokens.get(i).in(text).equalsIgnoreCase("stdin")) {
                return true;
            }
        }
        return false;
    }

    private void skipRows() {
        int end = text.indexOf("\n\\.", at);
        at = end < 0 ? text.length() : lineEnd(end + 1);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void finish() {
        nesting.leave();
        if (tokens.isEmpty()) {
            return;
        }
        int start = tokens.getFirst().start();
        String sql = text.substring(start, tokens.getLast().end());
        List<Token> own =
                tokens.stream()
                        .map(t -> new Token(t.kind(), t.start() - start, t.end() - start))
                        .toList();
        statements.add(new SourceStatement(start, sql, DdlReader.read(sql, own), own, comments));
        tokens.clear();
        comments.clear();
    }
}
