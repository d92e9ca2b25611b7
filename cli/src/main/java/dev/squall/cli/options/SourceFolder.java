package dev.squall.cli.options;

import dev.squall.kit.compare.SqlFolder;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// What is in a folder that somebody names as a schema.
enum SourceFolder {
    /// Folders as `generate` writes them.
    MIGRATIONS("migrations of Squall"),
    /// Files of SQL, one behind the other.
    FILES("files of SQL"),
    /// Compiled records.
    CLASSES("compiled classes");

    private final String words;

    SourceFolder(String words) {
        this.words = words;
    }

    /// What it is called in an error.
    String words() {
        return words;
    }

    /// What is there.
    static Set<SourceFolder> in(Path folder) {
        Set<SourceFolder> found = EnumSet.noneOf(SourceFolder.class);
        if (!SqlFolder.files(folder).isEmpty()) {
            found.add(FILES);
        }
        if (hasMigrations(folder)) {
            found.add(MIGRATIONS);
        }
        if (hasClasses(folder)) {
            found.add(CLASSES);
        }
        return found;
    }

    private static boolean hasMigrations(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(
                    path ->
                            MigrationId.isValid(String.valueOf(path.getFileName()))
                                    && (Files.exists(path.resolve("up.sql"))
                                            || Files.exists(path.resolve("java"))));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(path -> path.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
