package dev.squall.kit.generate;

import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.MigrationId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Makes the folder of a migration that a person writes: SQL, or a class. What it declares is what
/// the migration before it does: the next `generate` runs it, and looks at what it has done.
public final class CustomMigration {

    private static final String UP =
            """
            -- Write the statements here. They run in one transaction; a statement below a line
            -- "-- squall:outside-transaction" runs by itself.
            """;

    private static final String DOWN =
            """
            -- Write the way back here, or say why there is none with a line
            -- "-- squall:irreversible <reason>".
            """;

    private final Path folder;
    private final InstantSource clock;

    /// @param folder the folder of the migrations
    /// @param clock what time it is
    public CustomMigration(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// A migration in SQL; returns its folder.
    public Path sql(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("up.sql", UP);
        files.put("down.sql", DOWN);
        return write(name, files);
    }

    /// A migration in Java; returns its folder.
    ///
    /// @param className a class that implements [dev.squall.kit.migration.JavaMigration]
    public Path java(String name, String className) {
        return write(name, Map.of("java", className + "\n"));
    }

    private Path write(String name, Map<String, String> content) {
        Lineage lineage = Lineage.read(folder);
        lineage.head();
        MigrationId id = NextId.after(lineage, clock.instant(), name);
        Map<String, String> files = new LinkedHashMap<>(content);
        snapshot(lineage).ifPresent(text -> files.put("snapshot.json", text));
        return Writing.write(folder, id, lineage.heads(), files);
    }

    private static Optional<String> snapshot(Lineage lineage) {
        return lineage.migrations().isEmpty()
                ? Optional.empty()
                : Optional.of(new Lineages(lineage).declared().text());
    }
}
