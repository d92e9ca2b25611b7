package dev.squall.kit.script;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.script.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the statements of a script. A semicolon ends one unless it stands between parentheses (the
/// actions of a rule) or in a body `begin atomic … end`.
final class Splitter {

    private final String file;
    private final String text;
    private final Lexer lexer;
    private final @Nullable ClientLines client;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<Directive> all = new ArrayList<>();
    private int start = -1;
    private int end;
    private final Nesting nesting = new Nesting();
    private int startLine;
    private int counted;
    private int line = 1;

    private Splitter(String file, String text, boolean psql) {
        this.file = file;
        this.text = text;
        this.lexer = new Lexer(file, text);
        this.client = psql ? new ClientLines(text) : null;
    }

    /// @param psql whether commands of psql and the rows of `copy` are passed over
    static SqlScript split(String file, String text, boolean psql) {
        Splitter splitter = new Splitter(file, text, psql);
        for (Token token = splitter.lexer.read(); token != null; token = splitter.lexer.read()) {
            splitter.take(token);
        }
        splitter.finish();
        splitter.refuseLooseDirective();
        return new SqlScript(splitter.statements, splitter.all);
    }

    private void take(Token token) {
        if (token.isComment()) {
            comment(token);
            return;
        }
        if (token.kind() == Kind.BACKSLASH) {
            skipCommand(token);
            return;
        }
        String written = token.in(text);
        if (written.equals(";") && !nesting.isInside()) {
            finish();
            return;
        }
        if (start < 0) {
            start = token.start();
            startLine = line(start);
        }
        end = token.end();
        nesting.take(token, written);
    }

    /// Comments inside a statement are part of its text.
    private void comment(Token token) {
        String comment = token.in(text);
        Optional<Directive> directive =
                token.kind() == Kind.LINE_COMMENT
                        ? Directive.of(comment, place(token))
                        : Optional.empty();
        if (start < 0) {
            comments.add(comment);
            directive.ifPresent(directives::add);
        } else if (directive.isPresent()) {
            throw new InvalidScript(
                    Report.of(place(token) + " has a directive inside of a statement")
                            .line("directive", comment)
                            .hint("it stands above the statement that it is about"));
        }
    }

    private void finish() {
        if (start >= 0) {
            ScriptStatement statement =
                    new ScriptStatement(
                            startLine, text.substring(start, end), comments, directives);
            if (!isCopyOfClient(statement)) {
                refuseBoth(statement);
                statements.add(statement);
                all.addAll(directives);
            }
            comments.clear();
            directives.clear();
        }
        start = -1;
        nesting.leave();
    }

    /// The line that an index stands in. Each call goes on where the one before it has stopped.
    private int line(int index) {
        line += Lines.between(text, counted, index);
        counted = index;
        return line;
    }

    private void refuseLooseDirective() {
        all.addAll(directives);
        for (Directive directive : directives) {
            if (directive.kind().isAboutTransaction()) {
                String label = "squall:" + directive.kind().label();
                throw new InvalidScript(
                        Report.of(file + " has no statement below its last " + label)
                                .hint("the directive stands above the statement that it is about"));
            }
        }
    }

    private boolean isCopyOfClient(ScriptStatement statement) {
        StatementWords words = statement.words();
        boolean in = words.contain("from", "stdin");
        if (!words.lower(0).equals("copy") || !(in || words.contain("to", "stdout"))) {
            return false;
        }
        if (client == null) {
            throw new InvalidScript(
                    Report.of(file + ":" + statement.line() + " copies from or to the client")
                            .line("statement", Lines.at(statement.sql(), 0))
                            .hint(
                                    "a script has no such data: write insert, or in Java a"
                                            + " migration with the driver's CopyManager"));
        }
        if (in) {
            lexer.skipTo(client.behindRows(end));
        }
        return true;
    }

    private void skipCommand(Token token) {
        int behind = client == null || start >= 0 ? -1 : client.behindCommand(token.start());
        if (behind < 0) {
            throw metaCommand(token);
        }
        lexer.skipTo(behind);
    }

    private void refuseBoth(ScriptStatement statement) {
        if (statement.outsideTransaction() && statement.beginsTransaction()) {
            throw new InvalidScript(
                    Report.of(
                                    file
                                            + ":"
                                            + statement.line()
                                            + " begins a transaction and runs outside of one")
                            .line("statement", Lines.at(statement.sql(), 0))
                            .hint(
                                    "take one of squall:outside-transaction and"
                                            + " squall:new-transaction out"));
        }
    }

    private InvalidScript metaCommand(Token token) {
        String command = Lines.at(text, token.start());
        return new InvalidScript(
                Report.of(place(token) + " is a command of psql, not SQL")
                        .line("line", command.strip())
                        .hint(
                                client == null
                                        ? "Squall runs SQL alone: write out what the command would"
                                                + " do"
                                        : "psql alone can run this file: give the URL of a database"
                                                + " in which it has run"));
    }

    private String place(Token token) {
        return file + ":" + line(token.start());
    }
}
