package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.HistoryOptions;
import dev.squall.cli.options.IgnoreOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.cli.options.Target;
import dev.squall.kit.adopt.Adopt;
import dev.squall.kit.adopt.AdoptOptions;
import dev.squall.kit.adopt.Adopted;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `squall adopt`: from a database that is there to migrations.
@Command(
        name = "adopt",
        description = "Takes over a database that is there: it becomes the first migration.")
public final class AdoptDatabase implements Task {

    private final Shell shell;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The name of the first migration (default: baseline).")
    private String name = "baseline";

    @Mixin private IgnoreOptions ignored = new IgnoreOptions();

    @Option(
            names = "--dry-run",
            order = 12,
            description = "Shows the migration; writes and records nothing.")
    private boolean dryRun;

    @Mixin private HistoryOptions history = new HistoryOptions();
    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public AdoptDatabase(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Outcome run(Output output) {
        Target target = database.target(shell, common);
        var settings = ConnectionSettings.defaults().applicationName("squall adopt");
        Supplier<ScratchServer> server =
                () -> scratch.server(target.project(), target.environment(), output);
        Adopt adopt = Adopt.into(target.project().migrations()).with(options(output, target));
        try (DirectConnection connection = DirectConnection.open(target.url(), settings)) {
            Adopted done =
                    dryRun ? adopt.propose(connection, server) : adopt.run(connection, server);
            TakenOver told = TakenOver.of(done, target, shell);
            show(output, told);
            return Outcome.done(told);
        }
    }

    private AdoptOptions options(Output output, Target target) {
        return AdoptOptions.defaults()
                .name(name)
                .ignored(ignored.names())
                .history(history.search(shell, target.project()))
                .progress(output::working);
    }

    private void show(Output output, TakenOver told) {
        told.show(output);
        if (dryRun) {
            output.line("");
            output.text(told.up());
        } else {
            told.next(output);
        }
    }
}
