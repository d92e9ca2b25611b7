package dev.squall.cli.options;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Shell;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.error.Report;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.run.Profile;
import java.util.Optional;
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

    /// The project; see [ProjectOptions].
    public Project project(Shell shell, Common common) {
        return project.project(shell, common);
    }

    /// The environment; see [ProjectOptions].
    public ProjectEnvironment environment(Shell shell, Project of) {
        return project.environment(shell, of);
    }

    /// The database that is meant.
    ///
    /// @throws NoDatabase if nothing says which
    public Target target(Shell shell, Common common) {
        Project read = project(shell, common);
        ProjectEnvironment environment = environment(shell, read);
        Optional<Target> named = named(read, environment);
        if (named.isEmpty() && environment.profile() == Profile.DEVELOPMENT) {
            throw missing();
        }
        return named.orElseGet(() -> new Target(read, environment, environment.url()));
    }

    /// The database, if anything says which.
    public Optional<Target> named(Project read, ProjectEnvironment environment) {
        Optional<String> said =
                Optional.ofNullable(url)
                        .or(() -> isSaid(environment) ? Optional.of(environment.url()) : none())
                        .or(() -> ofDevelopmentServer(read, environment));
        return said.map(found -> new Target(read, environment, found));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static boolean isSaid(ProjectEnvironment environment) {
        return environment.setting().isPresent()
                || environment.variables().get("MIGRATION_DATABASE_URL").isPresent()
                || environment.variables().get("DATABASE_URL").isPresent()
                || (environment.profile() == Profile.TEST
                        && environment.variables().get("TEST_DATABASE_URL").isPresent());
    }

    private static Optional<String> ofDevelopmentServer(
            Project project, ProjectEnvironment environment) {
        return environment.profile() == Profile.DEVELOPMENT
                ? EmbeddedPostgres.urlOfRunning(
                        project.directory().resolve(DevelopmentServer.FOLDER),
                        DevelopmentServer.databaseOf(project.directory()))
                : none();
    }

    private static NoDatabase missing() {
        return new NoDatabase(
                Report.of("There is no database for development")
                        .line("missing", "DATABASE_URL")
                        .line("read", ".env, .env.development, .env.local, the environment")
                        .hint(
                                "squall server, in another terminal, runs one; or set"
                                        + " DATABASE_URL=postgres://user:password@host/database"));
    }
}
