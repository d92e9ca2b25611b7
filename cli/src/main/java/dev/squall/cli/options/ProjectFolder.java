package dev.squall.cli.options;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Shell;
import dev.squall.kit.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folder of the project that a command works on.
public final class ProjectFolder {

    private ProjectFolder() {}

    /// The folder that `--project` names; else the nearest one with a `squall.toml`, this one or
    /// above; else this one.
    public static Path of(Shell shell, Common common) {
        Path here = shell.directory();
        if (!common.project().toString().isEmpty()) {
            return here.resolve(common.project());
        }
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(Project.FILE)))
                .findFirst()
                .orElse(here);
    }
}
