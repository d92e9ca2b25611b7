package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.ClassPathOptions;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.Target;
import dev.squall.cli.records.MigrationClasses;
import dev.squall.kit.Migrations;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall migrate`: applies the migrations that are not applied.
@Command(
        name = "migrate",
        description = "Applies the migrations that are not applied, one migrator at a time.")
public final class Migrate implements Task {

    private final Shell shell;

    @Option(names = "--dry-run", description = "Shows the statements and runs none.")
    private boolean dryRun;

    @Mixin private MigratorTimes times = new MigratorTimes();
    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private ClassPathOptions classPath = new ClassPathOptions();
    @Mixin private Common common = new Common();

    public Migrate(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Outcome run(Output output) throws IOException {
        Target target = database.target(shell, common);
        try (MigrationClasses classes = MigrationClasses.of(classPath.entries(target.project()))) {
            Migrations migrations =
                    Migrations.read(target.project().migrations())
                            .with(
                                    times.options()
                                            .classLoader(classes.loader())
                                            .listener(new Tidings(output)));
            return dryRun ? plan(output, target, migrations) : apply(output, target, migrations);
        }
    }

    private static Outcome plan(Output output, Target target, Migrations migrations) {
        Planned planned = Planned.of(migrations.plan(target.url()));
        planned.show(output);
        return Outcome.done(planned);
    }

    private static Outcome apply(Output output, Target target, Migrations migrations) {
        Moved moved = Moved.of(target.environment().name(), migrations.applyTo(target.url()));
        if (moved.migrations().isEmpty()) {
            int all = migrations.lineage().migrations().size();
            output.line("Nothing to do: " + applied(all) + " in " + target + '.');
        } else {
            output.line(moved.count() + " applied to " + target + " in " + output.elapsed() + '.');
        }
        return Outcome.done(moved);
    }

    private static String applied(int all) {
        return switch (all) {
            case 0 -> "there are no migrations";
            case 1 -> "the one migration is applied";
            default -> "all " + all + " migrations are applied";
        };
    }
}
