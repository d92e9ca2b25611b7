package dev.squall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Variables;
import dev.squall.harness.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The lists in the guide are the commands as they are.
class ReferenceTest {

    private static final Path PAGE = Path.of("../docs/guide/kit.md");
    private static final String MARK = "<!-- from here on: ReferenceTest -->\n";

    private final StringBuilder text = new StringBuilder();

    @Test
    void thePageListsEveryCommandOptionVariableAndExitCode() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        exitCodes();
        List<CommandSpec> commands =
                Commands.line().getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(spec -> spec.userObject() instanceof Task)
                        .toList();
        shared(commands.getFirst());
        commands.forEach(this::command);

        Golden.assertMatches(PAGE, page.substring(0, page.indexOf(MARK)) + MARK + text);
    }

    private void exitCodes() {
        text.append("\n## Exit codes\n\n| code | |\n|---|---|\n");
        for (ExitCode code : ExitCode.values()) {
            row("`" + code.number() + "`", code.meaning());
        }
    }

    /// What every command has is told once.
    private void shared(CommandSpec any) {
        text.append("\n## Options of every command\n\n");
        options(any.options().stream().filter(ReferenceTest::isCommon).toList());
    }

    private void command(CommandSpec spec) {
        text.append("\n## squall ").append(spec.name());
        for (PositionalParamSpec word : spec.positionalParameters()) {
            boolean optional = word.arity().min() == 0;
            text.append(optional ? " [" + word.paramLabel() + "]" : " " + word.paramLabel());
        }
        text.append("\n\n").append(description(spec.usageMessage().description()));
        String codes =
                ((Task) spec.userObject())
                        .ends().stream()
                                .map(code -> "`" + code.number() + "`")
                                .collect(Collectors.joining(", "));
        text.append(" Ends with ").append(codes).append(".\n\n");
        for (PositionalParamSpec word : spec.positionalParameters()) {
            text.append(word.paramLabel()).append(": ");
            text.append(description(word.description())).append("\n\n");
        }
        List<OptionSpec> own = spec.options().stream().filter(o -> !isCommon(o)).toList();
        if (!own.isEmpty()) {
            options(own);
        }
    }

    private static boolean isCommon(OptionSpec option) {
        return option.order() > 100;
    }

    private void options(List<OptionSpec> options) {
        text.append("| option | variable | |\n|---|---|---|\n");
        options.stream()
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .forEach(option -> row(names(option), variable(option), what(option)));
    }

    private static String names(OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        return "`" + String.join("`, `", option.names()) + label + "`";
    }

    private static String variable(OptionSpec option) {
        boolean asked = option.usageHelp() || option.versionHelp();
        return asked ? "" : "`" + Variables.name(option) + "`";
    }

    private static String what(OptionSpec option) {
        String fallback = String.valueOf(option.defaultValue());
        return description(option.description()).replace("${DEFAULT-VALUE}", fallback);
    }

    private static String description(String[] lines) {
        return String.join(" ", lines).replace("|", "\\|");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
