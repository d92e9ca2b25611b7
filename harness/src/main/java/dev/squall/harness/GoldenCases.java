package dev.squall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// One test for each folder below a folder, named like it.
///
/// ```java
/// @TestFactory
/// Stream<DynamicNode> cases() {
///     return GoldenCases.walk(Path.of("src/test/resources/cases"), folder -> { … });
/// }
/// ```
///
/// A folder with a file, or with a folder `in`, is a case; any other one is a group of cases.
public final class GoldenCases {

    private GoldenCases() {}

    /// What is done with the folder of a case.
    @FunctionalInterface
    public interface Case {
        /// Runs the case.
        void run(Path folder) throws Exception;
    }

    /// The cases below `folder`, in the order of their names. None at all is an error: a test that
    /// looks into the wrong folder must not pass.
    public static Stream<DynamicNode> walk(Path folder, Case test) {
        List<Path> folders = folders(folder);
        if (folders.isEmpty()) {
            throw new IllegalStateException("There are no golden cases in " + folder);
        }
        return folders.stream().map(child -> node(child, test));
    }

    private static DynamicNode node(Path folder, Case test) {
        String name = String.valueOf(folder.getFileName());
        return isCase(folder)
                ? DynamicTest.dynamicTest(name, folder.toUri(), () -> test.run(folder))
                : DynamicContainer.dynamicContainer(name, walk(folder, test));
    }

    private static boolean isCase(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return Files.isDirectory(folder.resolve("in"))
                    || children.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
