package dev.squall.cli.command;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.Migrations;
import dev.squall.kit.error.Nearest;
import dev.squall.kit.migration.MigrationId;
import java.util.List;

/// A migration as somebody names it: by its whole id, its name, or the beginning of its time.
final class MigrationName {

    private MigrationName() {}

    /// @throws InvalidSettings if it is none of them, or several
    static MigrationId find(Migrations migrations, String text) {
        List<MigrationId> all =
                migrations.lineage().migrations().stream().map(m -> m.id()).toList();
        String plain = text.replace('-', '_');
        List<MigrationId> meant =
                all.stream()
                        .filter(
                                id ->
                                        id.value().equals(text)
                                                || id.name().replace('-', '_').equals(plain)
                                                || (text.matches("[0-9]{4,}")
                                                        && id.value().startsWith(text)))
                        .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<String> names = all.stream().map(MigrationId::value).toList();
        String problem = meant.isEmpty() ? "There is no migration " : "More than one migration is ";
        List<String> listed =
                meant.isEmpty() ? names : meant.stream().map(MigrationId::value).toList();
        throw new InvalidSettings(
                Report.of(problem + '"' + text + '"')
                        .line("known", String.join("\n", listed))
                        .hint(
                                Nearest.to(text, names)
                                        .map(n -> "did you mean " + n + "?")
                                        .orElse("")));
    }
}
