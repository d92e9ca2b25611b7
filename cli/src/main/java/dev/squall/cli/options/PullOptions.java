package dev.squall.cli.options;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.kit.compare.CompareOptions;
import dev.squall.kit.compare.LiveDatabase;
import dev.squall.kit.compare.SchemaSource;
import dev.squall.kit.project.Project;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is pulled.
public final class PullOptions {

    @Option(
            names = "--from",
            order = 1,
            paramLabel = "SCHEMA",
            description =
                    "What is there: the URL of a database, a file of SQL, a folder of migrations"
                            + " (default: the project's database).")
    private @Nullable String from;

    @Option(
            names = "--in-schema",
            order = 10,
            paramLabel = "NAME",
            split = ",",
            description = "Only what is in this PostgreSQL schema. More than once, or with commas.")
    private List<String> schemas = List.of();

    @Mixin private IgnoreOptions ignored = new IgnoreOptions();

    @Option(
            names = "--role",
            order = 12,
            paramLabel = "NAME",
            split = ",",
            description =
                    "With this role, too: those that are granted something, or that a policy"
                            + " names, are there anyhow. More than once, or with commas.")
    private List<String> roles = List.of();

    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private ClassPathOptions classPath = new ClassPathOptions();

    /// The project; see [ProjectOptions].
    public Project project(Shell shell, Common common) {
        return database.project(shell, common);
    }

    /// The options of the project's environment.
    public DatabaseOptions database() {
        return database;
    }

    /// What is read, and what keeps its classes open.
    ///
    /// @throws SourceUnknown if `--from` names nothing
    /// @throws NoDatabase if nothing says which database
    public Opened open(Shell shell, Common common, Project project, Output output) {
        SchemaSources sources =
                new SchemaSources(shell, project, classPath.entries(project), output);
        try {
            SchemaSource source =
                    from == null
                            ? new LiveDatabase(database.target(shell, common).url())
                            : sources.open("--from", from);
            return new Opened(source, sources);
        } catch (RuntimeException | Error e) {
            sources.close();
            throw e;
        }
    }

    /// A source, open.
    ///
    /// @param source what is read
    /// @param found what keeps its classes open
    public record Opened(SchemaSource source, SchemaSources found) implements AutoCloseable {

        @Override
        public void close() {
            found.close();
        }
    }

    /// What of it counts.
    public CompareOptions scope() {
        return CompareOptions.defaults()
                .schemas(Set.copyOf(schemas))
                .ignored(ignored.names())
                .roles(Set.copyOf(roles), true);
    }
}
