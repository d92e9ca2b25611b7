package dev.squall.cli.options;

import dev.squall.cli.records.ClassPath;
import dev.squall.kit.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the project's compiled classes are.
public final class ClassPathOptions {

    @Option(
            names = "--classpath",
            order = 94,
            paramLabel = "PATH",
            description =
                    "What the project's classes need beside the folders that squall.toml names:"
                            + " folders and jars, or @FILE with such a path in it.")
    private @Nullable String classPath;

    /// The folders and jars: those of `squall.toml`, then those of `--classpath`.
    public List<Path> entries(Project project) {
        List<Path> entries = new ArrayList<>(project.classes());
        if (classPath != null) {
            entries.addAll(ClassPath.read(project.directory(), classPath));
        }
        return entries;
    }
}
