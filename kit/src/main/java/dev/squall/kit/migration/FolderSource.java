package dev.squall.kit.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Migrations in a folder of a file system. What begins with a dot, and what is no folder, is not
/// looked at.
///
/// @param folder the folder; one that does not exist has no migrations
public record FolderSource(Path folder) implements MigrationSource {

    @Override
    public List<String> folders() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    @Override
    public Optional<String> text(String name, String file) throws IOException {
        Path path = folder.resolve(name).resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
