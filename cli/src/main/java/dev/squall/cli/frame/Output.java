package dev.squall.cli.frame;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a command says. Results go to the output, everything else to the error stream, so that
/// `squall export > schema.sql` and `--json` give nothing but the result.
public final class Output {

    private final String command;
    private final Shell shell;
    private final Common common;
    private final long began = System.nanoTime();
    private boolean working;
    private boolean published;

    Output(String command, Shell shell, Common common) {
        this.command = command;
        this.shell = shell;
        this.common = common;
    }

    /// A line of the result, for people; with `--json` the result says it.
    public void line(String text) {
        clear();
        if (!common.json()) {
            shell.out().println(text);
            shell.out().flush();
        }
    }

    /// A result that is a text of its own, exactly as it is; with `--json` the result says it.
    public void text(String text) {
        clear();
        if (!common.json()) {
            shell.out().print(text);
            shell.out().flush();
        }
    }

    /// A message beside the result.
    public void note(String text) {
        clear();
        err(text);
    }

    /// What is being done: a line that gives way to the next one on a terminal, one that stays with
    /// `--verbose`, nothing elsewhere.
    public void working(String text) {
        if (common.verbose()) {
            err(String.format(Locale.ROOT, "[%6.2f s] %s", seconds(), text));
        } else if (shell.terminal()) {
            clear();
            shell.err().print(shortened(text) + " …");
            shell.err().flush();
            working = true;
        }
    }

    /// Removes what [#working] has left on the terminal.
    void clear() {
        if (working) {
            shell.err().print("\r" + " ".repeat(shell.width()) + "\r");
            shell.err().flush();
            working = false;
        }
    }

    private String shortened(String text) {
        int room = shell.width() - 3;
        return text.length() <= room ? text : text.substring(0, room);
    }

    /// A text that stands out where colours are wanted.
    public String colored(Color color, String text) {
        return shell.colored() && !common.json() ? color.of(text) : text;
    }

    /// Whether the result is for a program.
    public boolean json() {
        return common.json();
    }

    /// Gives the result of a command that goes on, such as a server's address, before it ends.
    public void publish(Object result) {
        published = true;
        if (common.json()) {
            shell.out().println(document(ExitCode.DONE, "result", result));
            shell.out().flush();
        }
    }

    /// The one JSON document of the command; nothing after [#publish], or without `--json`.
    void end(ExitCode code, String label, @Nullable Object value) {
        clear();
        if (common.json() && !published) {
            shell.out().println(document(code, label, value));
            shell.out().flush();
        }
    }

    private String document(ExitCode code, String label, @Nullable Object value) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("command", command);
        document.put("outcome", code);
        document.put("exitCode", code.number());
        document.put(label, value);
        return Json.of(document);
    }

    /// Asks the person at the terminal; see [Prompt#possible()].
    public Prompt prompt() {
        clear();
        return new Prompt(shell, common.json());
    }

    /// How long the command has run.
    public String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", seconds());
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }

    private void err(String text) {
        PrintWriter err = shell.err();
        err.println(text);
        err.flush();
    }
}
