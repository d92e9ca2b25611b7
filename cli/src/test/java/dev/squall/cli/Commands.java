package dev.squall.cli;

import dev.squall.cli.frame.Shell;
import java.util.stream.Stream;
import picocli.CommandLine;

/// The commands as picocli knows them.
final class Commands {

    private Commands() {}

    static CommandLine line() {
        return Squall.commandLine(Shell.ofProcess());
    }

    static Stream<String> all() {
        return line().getSubcommands().keySet().stream();
    }
}
