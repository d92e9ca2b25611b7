package dev.squall.cli.frame;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The options of every command.
public final class Common {

    /// The name under which commands mix them in.
    static final String MIXIN = "common";

    @Option(
            names = "--json",
            order = 101,
            description = "Prints the result as JSON on standard output; messages stay on stderr.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose"},
            order = 102,
            description = "Says what is being done, also where nobody looks.")
    private boolean verbose;

    @Option(
            names = "--stacktrace",
            order = 103,
            description = "Shows where in the program an error came from.")
    private boolean stacktrace;

    @Option(
            names = {"-C", "--project"},
            order = 104,
            paramLabel = "FOLDER",
            description =
                    "The project's folder (default: this one, or the nearest above it that"
                            + " has a squall.toml).")
    private Path project = Path.of("");

    @Option(
            names = {"-h", "--help"},
            order = 105,
            usageHelp = true,
            description = "Says what the command takes.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            order = 106,
            versionHelp = true,
            description = "Says which Squall this is.")
    private boolean version;

    /// Whether it is asked for help instead of work; picocli answers that.
    boolean asks() {
        return help || version;
    }

    /// Whether the result is for a program.
    public boolean json() {
        return json;
    }

    boolean verbose() {
        return verbose;
    }

    boolean stacktrace() {
        return stacktrace;
    }

    /// The folder as it was given; empty: not given.
    public Path project() {
        return project;
    }
}
