package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Output;
import dev.squall.kit.run.MigrationEvent;
import dev.squall.kit.run.MigrationListener;

/// Tells what a migrator does, while it does it.
///
/// @param output where to
record Tidings(Output output) implements MigrationListener {

    @Override
    public void on(MigrationEvent event) {
        switch (event) {
            case MigrationEvent.Finished done ->
                    output.line(output.colored(Color.GOOD, done.toString()));
            case MigrationEvent.Waiting _,
                    MigrationEvent.AlreadyDone _,
                    MigrationEvent.InvalidIndexDropped _,
                    MigrationEvent.TryingAgain _,
                    MigrationEvent.Notice _ ->
                    output.note(event.toString());
            case MigrationEvent.Started _,
                    MigrationEvent.StepStarted _,
                    MigrationEvent.StatementDone _,
                    MigrationEvent.StepDone _ ->
                    output.working(event.toString());
        }
    }
}
