package dev.squall.cli.init;

import dev.squall.kit.migration.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The lines that a project's `.gitignore` needs.
final class IgnoredFiles {

    private static final List<String> NEEDED = List.of(".squall/", ".env.local");

    private IgnoredFiles() {}

    /// Appends the lines that are not there yet, and returns them.
    static List<String> add(Path directory) throws IOException {
        Path file = directory.resolve(".gitignore");
        String text = Files.exists(file) ? Files.readString(file) : "";
        List<String> there = text.lines().map(String::strip).toList();
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(line -> there.contains(line) || there.contains("/" + line));
        if (!missing.isEmpty()) {
            String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            WholeFile.write(file, text + separator + String.join("\n", missing) + "\n");
        }
        return missing;
    }
}
