package dev.squall.cli.frame;

import java.io.IOException;
import java.util.List;

/// Questions to the person at the terminal.
public final class Prompt {

    private final Shell shell;
    private final boolean silent;

    Prompt(Shell shell, boolean silent) {
        this.shell = shell;
        this.silent = silent;
    }

    /// Whether there is somebody to ask: never with `--json`, in a pipe or in CI.
    public boolean possible() {
        boolean automatic = !shell.variables().getOrDefault("CI", "").isEmpty();
        return shell.terminal() && !silent && !automatic;
    }

    /// The answer without spaces around it; empty when there is none.
    public String ask(String question) throws IOException {
        shell.err().print(question + " ");
        shell.err().flush();
        String line = shell.in().readLine();
        return line == null ? "" : line.strip();
    }

    /// The number of the chosen line from 0, or -1 for none of them.
    public int choose(String question, List<String> choices, String none) throws IOException {
        shell.err().println(question);
        for (int i = 0; i < choices.size(); i++) {
            shell.err().println("  " + (i + 1) + "  " + choices.get(i));
        }
        shell.err().println("  0  " + none);
        while (true) {
            String answer = ask("which? [0-" + choices.size() + "]");
            if (answer.isEmpty()) {
                return -1;
            }
            int number = answer.matches("[0-9]{1,4}") ? Integer.parseInt(answer) : -1;
            if (number >= 0 && number <= choices.size()) {
                return number - 1;
            }
        }
    }
}
