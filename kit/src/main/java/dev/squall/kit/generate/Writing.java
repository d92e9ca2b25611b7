package dev.squall.kit.generate;

import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes a migration's folder.
final class Writing {

    private Writing() {}

    static Path write(
            Path folder, MigrationId id, List<Migration> parents, Map<String, String> files) {
        try {
            return MigrationFiles.write(
                    folder, id, parents.stream().map(Migration::id).toList(), files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.resolve(id.value()), e);
        }
    }
}
