package dev.squall.cli.init;

import dev.squall.error.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Files to write into a project: all of them or none, and never over something.
final class NewFiles {

    private final Path directory;
    private final Map<String, String> files = new LinkedHashMap<>();

    NewFiles(Path directory) {
        this.directory = directory;
    }

    NewFiles add(String name, String text) {
        files.put(name, text);
        return this;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /// @throws InTheWay if one of them exists
    /// @throws IOException if one cannot be written; those before it are removed
    void write() throws IOException {
        List<String> there =
                files.keySet().stream().filter(n -> Files.exists(directory.resolve(n))).toList();
        if (!there.isEmpty()) {
            throw new InTheWay(
                    Report.of("squall init overwrites nothing, and this is there already")
                            .line("files", String.join("\n", there))
                            .hint("move them away, or choose another --package for the records"));
        }
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = directory.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.createFile(path);
                written.add(path);
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            for (Path path : written) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }
}
