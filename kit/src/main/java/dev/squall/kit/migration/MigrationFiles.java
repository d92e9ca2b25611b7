package dev.squall.kit.migration;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the folder of a migration: all of it or nothing.
public final class MigrationFiles {

    private MigrationFiles() {}

    /// Writes a migration into the folder of all migrations.
    ///
    /// @param files the texts by their names: `up.sql`, `down.sql`, `snapshot.json`, or `java`
    /// @return the folder of the migration
    /// @throws FileAlreadyExistsException if there is one of that id
    public static Path write(
            Path folder, MigrationId id, List<MigrationId> parents, Map<String, String> files)
            throws IOException {
        Path target = folder.resolve(id.value());
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(folder);
        Path half =
                Files.createDirectory(
                        folder.resolve(".new-" + id + "-" + ProcessHandle.current().pid()));
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(half.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(half.resolve("parent"), lines(parents));
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(half);
        }
        writeIndex(folder);
        return target;
    }

    /// Keeps the index of a class path up to date, where a project has one.
    private static void writeIndex(Path folder) throws IOException {
        Path index = folder.resolve(ClassPathSource.INDEX);
        if (Files.exists(index)) {
            WholeFile.write(
                    index,
                    new FolderSource(folder)
                            .folders().stream()
                                    .sorted()
                                    .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private static String lines(List<MigrationId> ids) {
        return ids.stream().map(id -> id.value() + "\n").collect(Collectors.joining());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
