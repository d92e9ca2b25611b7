package dev.squall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/// Texts that are looked at once, kept in a file, and compared from then on.
///
/// ```java
/// Golden.assertMatches(Path.of("src/test/resources/plans/from-empty/plan.sql"), plan.sql());
/// ```
///
/// `./mvnw test -Dsquall.golden=rewrite` writes the files instead: read the difference in git, then
/// commit it.
public final class Golden {

    private static final String HINT =
            "\n"
                    + "  hint    if the new text is right: ./mvnw test -Dsquall.golden=rewrite, and"
                    + " read git diff";

    private Golden() {}

    private static boolean rewriting() {
        return System.getProperty("squall.golden", "check").equals("rewrite");
    }

    /// Fails with a unified diff unless `file` contains `actual`. A last line break is always
    /// there.
    public static void assertMatches(Path file, String actual) {
        String text = normal(actual);
        if (rewriting()) {
            write(file, text);
        } else if (!Files.exists(file)) {
            throw new AssertionFailedError("There is no golden file " + file + HINT, "", text);
        } else {
            compare(file.toString(), read(file), text);
        }
    }

    /// Fails unless `folder` contains exactly these files, named by their path below it.
    public static void assertFolder(Path folder, Map<String, String> actual) {
        SortedMap<String, String> there = files(folder);
        if (rewriting()) {
            there.keySet().stream()
                    .filter(name -> !actual.containsKey(name))
                    .forEach(name -> delete(folder.resolve(name)));
        } else if (!there.keySet().equals(actual.keySet())) {
            compare(
                    "the files in " + folder,
                    String.join("\n", there.keySet()) + "\n",
                    String.join("\n", new TreeMap<>(actual).keySet()) + "\n");
        }
        new TreeMap<>(actual).forEach((name, text) -> assertMatches(folder.resolve(name), text));
    }

    private static void compare(String name, String expected, String actual) {
        if (!expected.equals(actual)) {
            String diff = UnifiedDiff.of(name, expected, actual);
            throw new AssertionFailedError(
                    "Not what is written in " + name + ":\n" + diff + HINT, expected, actual);
        }
    }

    private static String normal(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }

    /// The texts of all files below a folder, by their path in it.
    static SortedMap<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(f -> files.put(folder.relativize(f).toString(), read(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
