package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Runs a PostgreSQL for development until Ctrl-C; nothing to install.
@Mojo(name = "server")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class ServerMojo extends SquallMojo {

    /// Where its data stays.
    @Parameter(property = "squall.directory")
    private @Nullable String directory;

    /// Keeps nothing.
    @Parameter(property = "squall.temporary")
    private boolean temporary;

    /// Its port.
    @Parameter(property = "squall.port")
    private @Nullable Integer port;

    /// The database that it has.
    @Parameter(property = "squall.database")
    private @Nullable String database;

    @Override
    Words words() {
        return new Words("server")
                .option("--directory", directory)
                .flag("--temporary", temporary)
                .option("--port", port)
                .option("--database", database);
    }

    @Override
    boolean worksAnywhere() {
        return true;
    }
}
