package dev.squall.cli.options;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Shell;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.error.Report;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.run.Profile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which database a command works on.
public final class DatabaseOptions {

    @Mixin private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--url",
            order = 92,
            paramLabel = "URL",
            description =
                    "The database, as its owner (default: as squall.toml says, or"
                            + " MIGRATION_DATABASE_URL, or DATABASE_URL; in development also a"
                            + " running squall server).")
    private @Nullable String url;

    /// The database that is meant.
    ///
    /// @throws NoDatabase if nothing says which
    public Target target(Shell shell, Common common) {
        Project read = project.project(shell, common);
        ProjectEnvironment environment = project.environment(shell, read);
        return new Target(read, environment, url == null ? url(read, environment) : url);
    }

    private static String url(Project project, ProjectEnvironment environment) {
        boolean said =
                environment.profile() != Profile.DEVELOPMENT
                        || environment.setting().isPresent()
                        || environment.variables().get("MIGRATION_DATABASE_URL").isPresent()
                        || environment.variables().get("DATABASE_URL").isPresent();
        return said ? environment.url() : ofDevelopmentServer(project.directory());
    }

    private static String ofDevelopmentServer(Path directory) {
        return EmbeddedPostgres.urlOfRunning(
                        directory.resolve(DevelopmentServer.FOLDER),
                        DevelopmentServer.databaseOf(directory))
                .orElseThrow(
                        () ->
                                new NoDatabase(
                                        Report.of("There is no database for development")
                                                .line("missing", "DATABASE_URL")
                                                .line(
                                                        "read",
                                                        ".env, .env.development, .env.local, the"
                                                                + " environment")
                                                .hint(
                                                        "squall server, in another terminal, runs"
                                                            + " one; or set"
                                                            + " DATABASE_URL=postgres://user:password@host/database")));
    }
}
