package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.DevelopmentServer;
import dev.squall.cli.options.ProjectFolder;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.embedded.ServerSettings;
import dev.squall.error.Report;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall server`: a PostgreSQL for development, until Ctrl-C.
@Command(
        name = "server",
        description = "Runs a PostgreSQL for development until Ctrl-C; nothing to install.")
public final class Server implements Task {

    private final Shell shell;

    @Option(
            names = "--directory",
            paramLabel = "FOLDER",
            defaultValue = DevelopmentServer.FOLDER,
            description = "Where its data stays (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of(DevelopmentServer.FOLDER);

    @Option(names = "--temporary", description = "Keeps nothing: the data is deleted at the end.")
    private boolean temporary;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "Its port (default: a free one, and then always the same).")
    private int port;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "The database that it has (default: named like the project's folder).")
    private @Nullable String database;

    @Mixin private Common common = new Common();

    public Server(Shell shell) {
        this.shell = shell;
    }

    /// What a program needs to know of the server.
    record Running(String url, @Nullable Path directory, boolean started) {}

    @Override
    public Outcome run(Output output) throws SQLException, InterruptedException {
        Path project = ProjectFolder.of(shell, common);
        String name = database == null ? DevelopmentServer.databaseOf(project) : database;
        Path folder = project.resolve(directory);
        Optional<String> running =
                temporary ? Optional.empty() : EmbeddedPostgres.urlOfRunning(folder, name);
        if (running.isPresent()) {
            output.line("A server runs on " + directory + " already.");
            tell(output, running.get());
            return Outcome.done(new Running(running.get(), folder, false));
        }
        return start(output, folder, name);
    }

    private Outcome start(Output output, Path folder, String name)
            throws SQLException, InterruptedException {
        output.working("Starting PostgreSQL");
        ServerSettings settings =
                (temporary ? ServerSettings.temporary() : ServerSettings.at(folder)).port(port);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            requireDatabase(server, name);
            String url = server.url(name);
            String data = temporary ? "it keeps nothing" : "its data is in " + directory;
            output.line(
                    "PostgreSQL "
                            + server.major()
                            + " runs on port "
                            + server.port()
                            + "; "
                            + data
                            + '.');
            tell(output, url);
            output.line("Ctrl-C stops it.");
            output.publish(new Running(url, temporary ? null : folder, true));
            if (!server.awaitEnd()) {
                throw new ServerLost(
                        Report.of("PostgreSQL has ended by itself, or somebody has ended it")
                                .line("log", temporary ? "" : directory + "/server.log")
                                .hint("squall server starts it again"));
            }
        }
        return Outcome.done(null);
    }

    private static void tell(Output output, String url) {
        output.line("");
        output.line(output.colored(Color.STRONG, "DATABASE_URL=" + url));
        output.line("");
        output.line("With this line in .env.local, Squall and your application find it.");
    }

    private static void requireDatabase(EmbeddedPostgres server, String name) throws SQLException {
        boolean there;
        try (var connection = server.dataSource("postgres").getConnection();
                var query =
                        connection.prepareStatement(
                                "select exists (select from pg_database where datname = ?)")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                row.next();
                there = row.getBoolean(1);
            }
        }
        if (!there) {
            server.createDatabase(name);
        }
    }
}
