package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Output;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.run.PlannedMigration;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.StatementGroup;
import java.util.List;

/// What `--dry-run` shows: the statements that would run, and which of them in one transaction.
///
/// @param migrations in their order
record Planned(List<Item> migrations) {

    /// One migration.
    record Item(String id, String direction, int firstStep, List<Group> groups, String java) {}

    /// Statements that are done or not done together.
    record Group(boolean transaction, List<String> statements) {}

    static Planned of(List<PlannedMigration> plan) {
        return new Planned(plan.stream().map(Planned::item).toList());
    }

    private static Item item(PlannedMigration migration) {
        String java = migration.body() instanceof MigrationBody.OfJava code ? code.className() : "";
        return new Item(
                migration.id().value(),
                migration.direction().toString(),
                migration.firstStep(),
                migration.groups().stream().map(Planned::group).toList(),
                java);
    }

    private static Group group(StatementGroup group) {
        return new Group(
                group.transactional(),
                group.statements().stream().map(ScriptStatement::toString).toList());
    }

    void show(Output output) {
        if (migrations.isEmpty()) {
            output.line("Nothing to do.");
        }
        for (Item item : migrations) {
            String from = item.firstStep() > 1 ? ", from step " + item.firstStep() : "";
            output.line(
                    output.colored(
                            Color.STRONG, "-- " + item.direction() + " " + item.id() + from));
            if (!item.java().isEmpty()) {
                output.line("-- the class " + item.java());
            }
            item.groups().forEach(group -> show(output, group));
        }
    }

    private static void show(Output output, Group group) {
        if (group.transaction()) {
            output.line("begin;");
        }
        group.statements().forEach(sql -> output.line(sql + ";"));
        if (group.transaction()) {
            output.line("commit;");
        }
        output.line("");
    }
}
