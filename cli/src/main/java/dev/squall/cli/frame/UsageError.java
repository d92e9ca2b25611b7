package dev.squall.cli.frame;

import dev.squall.error.Report;
import dev.squall.kit.error.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was not understood in a command line, and what was probably meant.
public final class UsageError implements IParameterExceptionHandler {

    private final Shell shell;

    public UsageError(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        String text = Secrets.masked(text(failure));
        shell.err().println(text);
        shell.err().flush();
        if (List.of(words).contains("--json")
                || Boolean.parseBoolean(shell.variables().get("SQUALL_JSON"))) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("command", failure.getCommandLine().getCommandName());
            document.put("outcome", ExitCode.USAGE);
            document.put("exitCode", ExitCode.USAGE.number());
            document.put("error", Failure.json(null, text));
            shell.out().println(Json.of(document));
            shell.out().flush();
        }
        return ExitCode.USAGE.number();
    }

    private static String text(ParameterException failure) {
        CommandLine line = failure.getCommandLine();
        CommandSpec spec = line.getCommandSpec();
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return Report.of(String.valueOf(failure.getMessage()))
                    .hint(spec.qualifiedName() + " --help says what it takes")
                    .text();
        }
        String word = unmatched.getUnmatched().getFirst();
        return word.startsWith("-") ? unknownOption(spec, word) : unknownWord(line, word);
    }

    private static String unknownOption(CommandSpec spec, String word) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        List<String> known = new ArrayList<>(spec.optionsMap().keySet());
        known.removeIf(option -> !option.startsWith("--"));
        return Report.of(spec.qualifiedName() + " has no option " + name)
                .hint(hint(Nearest.to(name, known), spec))
                .text();
    }

    private static String unknownWord(CommandLine line, String word) {
        Collection<String> commands = line.getSubcommands().keySet();
        CommandSpec spec = line.getCommandSpec();
        if (commands.isEmpty()) {
            return Report.of(
                            spec.qualifiedName() + " does not know what to do with \"" + word + '"')
                    .hint(spec.qualifiedName() + " --help says what it takes")
                    .text();
        }
        return Report.of("There is no command \"" + word + '"')
                .line("commands", commands.stream().collect(Collectors.joining(", ")))
                .hint(hint(Nearest.to(word, commands), spec))
                .text();
    }

    private static String hint(Optional<String> nearest, CommandSpec spec) {
        return nearest.map(name -> "did you mean " + name + "?")
                .orElse(spec.qualifiedName() + " --help lists them");
    }
}
