package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Failure;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Undecided;
import dev.squall.cli.options.ClassPathOptions;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.Target;
import dev.squall.cli.records.MigrationClasses;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.run.Migrated;
import dev.squall.kit.run.Rollback;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall rollback`: takes migrations back.
@Command(name = "rollback", description = "Takes the last migration back, or all after one.")
public final class RollBack implements Task {

    private final Shell shell;

    @Option(
            names = "--to",
            paramLabel = "MIGRATION",
            description = "The migration that stays, by its id or its name; all after it go.")
    private @Nullable String to;

    @Option(
            names = "--allow-data-loss",
            description = "Consents to losing the rows that the way back says it loses.")
    private boolean allowDataLoss;

    @Option(names = "--allow-production", description = "Does it also where the real data is.")
    private boolean allowProduction;

    @Option(names = "--dry-run", description = "Shows the statements and runs none.")
    private boolean dryRun;

    @Mixin private MigratorTimes times = new MigratorTimes();
    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private ClassPathOptions classPath = new ClassPathOptions();
    @Mixin private Common common = new Common();

    public RollBack(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.QUESTION, ExitCode.USAGE);
    }

    @Override
    public Outcome run(Output output) throws IOException {
        Target target = database.target(shell, common);
        Migrations read = Migrations.read(target.project().migrations());
        Rollback rollback = rollback(read);
        try (MigrationClasses classes = MigrationClasses.of(classPath.entries(target.project()))) {
            Migrations migrations =
                    read.with(
                            times.options()
                                    .classLoader(classes.loader())
                                    .listener(new Tidings(output)));
            if (dryRun) {
                Planned planned = Planned.of(migrations.plan(target.url(), rollback));
                planned.show(output);
                return Outcome.done(planned);
            }
            target.requireAllowed("rollback", allowProduction);
            Migrated done = rollBack(output, target.url(), migrations, rollback);
            Moved moved = Moved.of(target.environment().name(), done);
            output.line(
                    moved.count() + " rolled back in " + target + ", " + output.elapsed() + '.');
            return Outcome.done(moved);
        }
    }

    /// Losses are consented to by the flag, or by somebody at the terminal.
    private static Migrated rollBack(
            Output output, String url, Migrations migrations, Rollback rollback)
            throws IOException {
        try {
            return migrations.rollBack(url, rollback);
        } catch (IrreversibleMigration e) {
            Rollback consenting = rollback.allowingDataLoss();
            if (rollback.dataLossAllowed() || !isPossible(url, migrations, consenting)) {
                throw e;
            }
            if (!output.prompt().possible() || !consents(output, e)) {
                throw new Undecided(e);
            }
            return migrations.rollBack(url, consenting);
        }
    }

    private static boolean isPossible(String url, Migrations migrations, Rollback consenting) {
        try {
            migrations.plan(url, consenting);
            return true;
        } catch (IrreversibleMigration e) {
            return false; // no consent makes it reversible
        }
    }

    private static boolean consents(Output output, IrreversibleMigration losses)
            throws IOException {
        output.note(Failure.text(losses));
        return output.prompt().ask("Lose it? Type yes:").equals("yes");
    }

    private Rollback rollback(Migrations migrations) {
        Rollback chosen =
                to == null ? Rollback.last() : Rollback.to(MigrationName.find(migrations, to));
        return allowDataLoss ? chosen.allowingDataLoss() : chosen;
    }
}
