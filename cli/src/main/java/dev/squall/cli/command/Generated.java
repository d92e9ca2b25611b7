package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Output;
import dev.squall.kit.generate.Generation;
import dev.squall.schema.object.ObjectId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// What `generate` tells.
///
/// @param migration the id of the migration; none if there was nothing to do
/// @param folder where it stands
/// @param changes what it does
/// @param hazards what it can do to a database in use
/// @param irreversible what its way back does not bring back
/// @param leftAlone what the migrations make and no record declares
/// @param up the text of `up.sql`
/// @param down the text of `down.sql`
record Generated(
        Optional<String> migration,
        Optional<String> folder,
        List<String> changes,
        List<String> hazards,
        List<String> irreversible,
        List<String> leftAlone,
        Optional<String> up,
        Optional<String> down) {

    static Generated nothing(SortedSet<ObjectId> leftAlone) {
        return new Generated(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                names(leftAlone),
                Optional.empty(),
                Optional.empty());
    }

    static Generated of(Generation.Written written, String folder) {
        return new Generated(
                Optional.of(written.id().value()),
                Optional.of(folder),
                written.changes(),
                written.hazards().stream()
                        .map(h -> h.kind().word() + ": " + h.sentence())
                        .distinct()
                        .toList(),
                written.irreversible(),
                names(written.leftAlone()),
                Optional.of(written.up()),
                Optional.of(written.down()));
    }

    private static List<String> names(SortedSet<ObjectId> ids) {
        return ids.stream().map(id -> id.kind().word() + " " + id.called()).toList();
    }

    void show(Output output) {
        migration.ifPresent(id -> output.line(output.colored(Color.STRONG, folder.orElse(id))));
        changes.forEach(change -> output.line("  " + change));
        several(output, "In a database in use:", hazards, Color.WARNING);
        several(output, "Its way back does not bring back:", irreversible, Color.WARNING);
        several(
                output,
                "Made by migrations and declared by no record, left alone:",
                leftAlone,
                Color.FAINT);
    }

    private static void several(Output output, String title, List<String> lines, Color color) {
        if (!lines.isEmpty()) {
            output.line(output.colored(color, title));
            lines.forEach(line -> output.line("  " + line));
        }
    }
}
