package dev.squall.cli.options;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Shell;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which environment of the project, and where its migrations are.
public final class ProjectOptions {

    @Option(
            names = {"-e", "--env"},
            order = 90,
            paramLabel = "NAME",
            description =
                    "The environment: development, test, production, or one of squall.toml"
                            + " (default: development).")
    private @Nullable String environment;

    @Option(
            names = "--migrations",
            order = 91,
            paramLabel = "FOLDER",
            description = "Where the migrations are (default: as squall.toml says, or migrations).")
    private @Nullable Path migrations;

    /// The project as its `squall.toml` describes it; without one, as a project is by default.
    public Project project(Shell shell, Common common) {
        Path folder = ProjectFolder.of(shell, common);
        boolean described = Files.exists(folder.resolve(Project.FILE));
        Project project = described ? Project.read(folder) : Project.defaults(folder);
        return migrations == null ? project : with(project, shell.directory().resolve(migrations));
    }

    private static Project with(Project project, Path migrations) {
        return new Project(
                project.directory(),
                project.schema(),
                project.classes(),
                migrations,
                project.scratch(),
                project.environments(),
                project.lint());
    }

    /// The environment: what `--env` says, else `SQUALL_ENV`, else development.
    public ProjectEnvironment environment(Shell shell, Project project) {
        return project.environment(Optional.ofNullable(environment), shell.variables());
    }
}
