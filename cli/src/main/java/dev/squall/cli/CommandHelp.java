package dev.squall.cli;

import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// What the help of every command has: its version, its exit codes, how options become variables.
final class CommandHelp {

    private CommandHelp() {}

    static void complete(CommandSpec spec) {
        spec.versionProvider(new Version());
        UsageMessageSpec usage = spec.usageMessage();
        usage.sortOptions(false);
        if (spec.userObject() instanceof Task task) {
            Map<String, String> codes = new LinkedHashMap<>();
            for (ExitCode code : task.ends()) {
                codes.put(Integer.toString(code.number()), code.meaning());
            }
            usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
            usage.abbreviateSynopsis(true);
            usage.descriptionHeading("%n");
            usage.optionListHeading("%n");
            usage.footer(
                    "",
                    "Every option is also an environment variable: --dry-run is SQUALL_DRY_RUN.");
        }
    }
}
