package dev.squall.cli.options;

import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.kit.compare.SchemaSource;
import dev.squall.kit.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Two schemas, wherever they are.
public final class SourceOptions {

    @Option(
            names = "--from",
            order = 1,
            required = true,
            paramLabel = "SCHEMA",
            description =
                    "What is there: the URL of a database, a file of SQL, a folder of migrations,"
                            + " or records (their class app.Tables, a folder or jar of classes).")
    private @Nullable String from;

    @Option(
            names = "--to",
            order = 2,
            required = true,
            paramLabel = "SCHEMA",
            description = "What shall be there, in the same forms.")
    private @Nullable String to;

    @Mixin private ClassPathOptions classPath = new ClassPathOptions();

    /// The two of them, open.
    ///
    /// @param from what is there
    /// @param to what shall be there
    /// @param found what keeps their classes open
    public record Sources(SchemaSource from, SchemaSource to, SchemaSources found)
            implements AutoCloseable {

        @Override
        public void close() {
            found.close();
        }
    }

    /// Finds what the arguments name.
    ///
    /// @throws SourceUnknown if one names nothing, or could mean two things
    public Sources open(Shell shell, Project project, Output output) {
        SchemaSources found = new SchemaSources(shell, project, classPath.entries(project), output);
        try {
            return new Sources(
                    found.open("--from", String.valueOf(from)),
                    found.open("--to", String.valueOf(to)),
                    found);
        } catch (RuntimeException | Error e) {
            found.close();
            throw e;
        }
    }
}
