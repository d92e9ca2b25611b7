package dev.squall.kit.migration;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One migration: a folder with its way forward, its way back, the schema after it, and the
/// migrations that it stands on.
public final class Migration {

    private final MigrationId id;
    private final List<MigrationId> parents;
    private final MigrationBody up;
    private final MigrationBody down;
    private final Supplier<Optional<String>> snapshot;

    /// @param id what it is called
    /// @param parents what it stands on: none for the first, two for one that merges branches
    /// @param up the way forward
    /// @param down the way back
    /// @param snapshot reads `snapshot.json`
    public Migration(
            MigrationId id,
            List<MigrationId> parents,
            MigrationBody up,
            MigrationBody down,
            Supplier<Optional<String>> snapshot) {
        this.id = id;
        this.parents = List.copyOf(parents);
        this.up = up;
        this.down = down;
        this.snapshot = snapshot;
    }

    /// What it is called.
    public MigrationId id() {
        return id;
    }

    /// The migrations that it stands on.
    public List<MigrationId> parents() {
        return parents;
    }

    /// The way forward.
    public MigrationBody up() {
        return up;
    }

    /// The way back.
    public MigrationBody down() {
        return down;
    }

    /// The text of `snapshot.json`: the schema as it is after this migration. It is read when it is
    /// asked for.
    public Optional<String> snapshot() {
        return snapshot.get();
    }

    @Override
    public String toString() {
        return id.value();
    }
}
