package dev.squall.cli.records;

import dev.squall.error.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A class path as somebody writes it.
public final class ClassPath {

    private ClassPath() {}

    /// The entries of a class path as `java -cp` takes it, or of the file that `@file` names, where
    /// lines separate them as well.
    ///
    /// @throws RecordsUnusable if the file cannot be read
    public static List<Path> read(Path directory, String written) {
        String text = written.startsWith("@") ? ofFile(directory, written.substring(1)) : written;
        List<Path> entries = new ArrayList<>();
        for (String part : text.split("[\\n\\r" + File.pathSeparator + "]", -1)) {
            if (!part.isBlank()) {
                entries.add(directory.resolve(part.strip()));
            }
        }
        return entries;
    }

    private static String ofFile(Path directory, String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new RecordsUnusable(
                    Report.of("The file with the class path cannot be read")
                            .line("file", file)
                            .hint(
                                    "mvn dependency:build-classpath -Dmdep.outputFile=FILE makes"
                                            + " one"),
                    e);
        }
    }
}
