package dev.squall.cli.frame;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a command runs: a folder, variables, streams, and whether somebody looks.
///
/// @param directory the working directory
/// @param variables the environment of the process
/// @param in what is typed or piped in
/// @param out for results
/// @param err for messages, progress and errors
/// @param terminal whether a person sees the error stream and can answer
/// @param colored whether colours are wanted on the output
/// @param width how many columns help texts may use
public record Shell(
        Path directory,
        Map<String, String> variables,
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        boolean colored,
        int width) {

    private static final int WIDTH = 100;

    /// The shell that started this process.
    public static Shell ofProcess() {
        Map<String, String> variables = System.getenv();
        Optional<Console> console = Optional.ofNullable(System.console());
        boolean terminal = console.map(Console::isTerminal).orElse(false);
        Charset typed = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new Shell(
                Path.of("").toAbsolutePath(),
                variables,
                new BufferedReader(new InputStreamReader(System.in, typed)),
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                terminal,
                terminal && isColored(variables),
                width(variables));
    }

    /// A path as somebody in this folder would write it.
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path here = directory.toAbsolutePath().normalize();
        return absolute.startsWith(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }

    /// Colors are for people: https://no-color.org
    private static boolean isColored(Map<String, String> variables) {
        return variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    private static int width(Map<String, String> variables) {
        String columns = variables.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{2,3}")
                ? Math.clamp(Integer.parseInt(columns), 60, WIDTH)
                : WIDTH;
    }
}
