package dev.squall.kit.migration;

import dev.squall.error.Report;
import dev.squall.kit.error.UnmergedHeads;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All migrations of a project, parents before children.
///
/// @param migrations the migrations, in the order in which they run
public record Lineage(List<Migration> migrations) {

    /// Migrations in their order.
    public Lineage {
        migrations = List.copyOf(migrations);
    }

    /// Reads the migrations of a folder; a folder that does not exist has none.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations with everything that is wrong with them
    public static Lineage read(Path folder) {
        return read(new FolderSource(folder));
    }

    /// Reads migrations from wherever they are.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations with everything that is wrong with them
    public static Lineage read(MigrationSource source) {
        return new MigrationReader(source).read();
    }

    /// The migration of an id.
    public Optional<Migration> find(MigrationId id) {
        return migrations.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /// The migrations that no other stands on: one, unless branches are not merged; none at first.
    public List<Migration> heads() {
        Set<MigrationId> parents =
                migrations.stream()
                        .flatMap(m -> m.parents().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        return migrations.stream().filter(m -> !parents.contains(m.id())).toList();
    }

    /// The one at the end; empty if there are no migrations.
    ///
    /// @throws UnmergedHeads if there are several
    public Optional<Migration> head() {
        List<Migration> heads = heads();
        if (heads.size() > 1) {
            throw new UnmergedHeads(
                    Report.of("there are migrations side by side that nothing brings together")
                            .line(
                                    "heads",
                                    heads.stream()
                                            .map(Migration::toString)
                                            .collect(Collectors.joining("\n")))
                            .hint("squall generate merges them if they do not disturb each other"));
        }
        return heads.stream().findFirst();
    }
}
