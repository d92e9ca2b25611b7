package dev.squall.cli;

import dev.squall.cli.command.AdoptDatabase;
import dev.squall.cli.command.Check;
import dev.squall.cli.command.DiffSchemas;
import dev.squall.cli.command.Export;
import dev.squall.cli.command.GenerateMigration;
import dev.squall.cli.command.Init;
import dev.squall.cli.command.LintScripts;
import dev.squall.cli.command.Migrate;
import dev.squall.cli.command.PullRecords;
import dev.squall.cli.command.PushRecords;
import dev.squall.cli.command.RollBack;
import dev.squall.cli.command.Server;
import dev.squall.cli.command.Sql;
import dev.squall.cli.command.Status;
import dev.squall.cli.demo.Demo;
import dev.squall.cli.frame.Shell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// Commands that the help lists together.
record CommandGroup(String title, List<String> names) {

    private static final List<CommandGroup> ALL =
            List.of(
                    new CommandGroup("To begin", List.of("init", "adopt", "server")),
                    new CommandGroup(
                            "From changed records to every database",
                            List.of("generate", "migrate", "status", "check", "rollback", "push")),
                    new CommandGroup("For any schema", List.of("diff", "pull", "lint")),
                    new CommandGroup("To look and to try", List.of("export", "sql", "demo")));

    static void addAll(CommandLine line, Shell shell) {
        commands(shell).forEach(line::addSubcommand);
        line.getHelpSectionMap()
                .put(
                        CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        CommandGroup::list);
        line.getCommandSpec()
                .usageMessage()
                .customSynopsis("squall COMMAND [OPTIONS]")
                .descriptionHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("")
                .footer(
                        "",
                        "squall COMMAND --help says more. In a project that does not use Squall"
                                + " yet: squall init");
    }

    private static Stream<Object> commands(Shell shell) {
        Stream<Object> all =
                Stream.of(
                        new Init(shell),
                        new AdoptDatabase(shell),
                        new Server(shell),
                        new GenerateMigration(shell),
                        new Migrate(shell),
                        new Status(shell),
                        new Check(shell),
                        new RollBack(shell),
                        new PushRecords(shell),
                        new DiffSchemas(shell),
                        new PullRecords(shell),
                        new LintScripts(shell),
                        new Export(shell),
                        new Sql(shell));
        return examplesPresent() ? Stream.concat(all, Stream.of(new Demo())) : all;
    }

    /// The examples come with a checkout only: neither the Maven plugin nor the jar has them.
    private static boolean examplesPresent() {
        String one = "/dev/squall/examples/plans/demo/Walkthrough.class";
        return CommandGroup.class.getResource(one) != null;
    }

    private static String list(Help help) {
        StringBuilder text = new StringBuilder();
        for (CommandGroup group : ALL) {
            List<String> present =
                    group.names.stream().filter(help.subcommands()::containsKey).toList();
            if (!present.isEmpty()) {
                text.append(help.createHeading("%n@|bold " + group.title + "|@%n"));
            }
            for (String name : present) {
                Help command = Objects.requireNonNull(help.subcommands().get(name));
                String line = command.commandSpec().usageMessage().description()[0];
                text.append("  ").append(help.colorScheme().commandText(name));
                text.repeat(' ', 12 - name.length()).append(line).append('\n');
            }
        }
        return text.toString();
    }
}
