package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.options.Target;
import dev.squall.kit.adopt.Adopted;
import dev.squall.kit.adopt.ToolHistory;
import dev.squall.kit.migration.MigrationId;
import dev.squall.schema.UnmodelledObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `adopt` tells.
///
/// @param environment whose database it is
/// @param migration the migration that stands for what was there
/// @param folder where it stands
/// @param written whether it was made now; otherwise this database is as it says, and was recorded
/// @param counts how many of what it makes
/// @param notModelled what is there and in no migration
/// @param history the history of another tool, which ends here
/// @param pending the migrations behind it
/// @param up the text of `up.sql` if it was made now
record TakenOver(
        String environment,
        String migration,
        String folder,
        boolean written,
        Map<String, Integer> counts,
        List<String> notModelled,
        Optional<Ended> history,
        List<String> pending,
        String up) {

    /// The history of another tool.
    ///
    /// @param tool its name
    /// @param table where it is
    /// @param folders where its files are
    /// @param applied how many migrations it has applied
    /// @param notCompared those that were not compared with files
    record Ended(
            String tool,
            String table,
            List<String> folders,
            int applied,
            List<String> notCompared) {

        static Ended of(ToolHistory history, Shell shell) {
            return new Ended(
                    history.table().tool().called(),
                    history.table().name(),
                    history.folders().stream().map(shell::shown).toList(),
                    history.applied(),
                    history.notCompared());
        }

        String line() {
            return "in place of "
                    + (applied == 1 ? "one migration" : applied + " migrations")
                    + " of "
                    + tool
                    + " in "
                    + String.join(" and ", folders);
        }
    }

    static TakenOver of(Adopted done, Target target, Shell shell) {
        return new TakenOver(
                target.environment().name(),
                done.baseline().value(),
                shell.shown(done.folder()),
                done.isNew(),
                done.counts(),
                done.notModelled().stream().map(UnmodelledObject::toString).toList(),
                done.history().map(found -> Ended.of(found, shell)),
                done.pending().stream().map(MigrationId::value).toList(),
                done.up());
    }

    /// What was found.
    void show(Output output) {
        output.line(output.colored(Color.STRONG, folder));
        if (!written) {
            output.line("  makes what is in " + environment + ": only to be recorded");
        }
        history.ifPresent(found -> output.line("  " + found.line()));
        counts.forEach((word, count) -> output.line("  " + word + ": " + count));
        notModelled.forEach(
                one -> output.note("Not in the migration, as no migration knows such: " + one));
        history.stream()
                .flatMap(found -> found.notCompared().stream())
                .forEach(
                        one ->
                                output.note(
                                        "Not compared, as it is no SQL or has placeholders: "
                                                + one));
    }

    /// What was done, and what comes next.
    void next(Output output) {
        output.line(
                migration
                        + " is recorded in "
                        + environment
                        + " as applied; nothing was run there.");
        if (!pending.isEmpty()) {
            output.line(pending.size() + " to apply behind it: squall migrate");
        }
        history.ifPresent(
                found ->
                        output.note(
                                "Run "
                                        + found.tool()
                                        + " no more. Its table "
                                        + found.table()
                                        + " is left as it is: drop it when every environment is"
                                        + " adopted."));
        if (written) {
            output.note(
                    "Proven in a scratch database in "
                            + output.elapsed()
                            + ". Commit the folder; squall adopt in other environments records"
                            + " it.");
        }
    }
}
