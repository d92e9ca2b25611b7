package dev.squall.cli;

import dev.squall.cli.frame.Shell;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A command line that is run in a folder, with variables, and perhaps somebody who answers.
public record Invocation(
        Path directory, Map<String, String> variables, String typed, boolean terminal) {

    /// In a folder, without variables, as in CI.
    public static Invocation in(Path directory) {
        return new Invocation(directory, Map.of(), "", false);
    }

    public Invocation variable(String name, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(name, value);
        return new Invocation(directory, more, typed, terminal);
    }

    /// On a terminal, where somebody types these lines.
    public Invocation typing(String lines) {
        return new Invocation(directory, variables, lines, true);
    }

    /// How it ended and what it said.
    public record Ended(int code, String out, String err) {}

    public Ended run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell =
                new Shell(
                        directory,
                        variables,
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        terminal,
                        false,
                        100);
        int code = Squall.run(shell, words);
        shell.out().flush();
        shell.err().flush();
        return new Ended(code, out.toString(), err.toString());
    }
}
