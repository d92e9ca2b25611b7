package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Runs a file of SQL, with errors that name their line; no psql needed.
@Mojo(name = "sql")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class SqlMojo extends DatabaseMojo {

    /// The file.
    @Parameter(property = "squall.file")
    private @Nullable String file;

    /// Runs each statement for itself, instead of all or nothing.
    @Parameter(property = "squall.no-transaction")
    private boolean noTransaction;

    /// How many rows of a query to print.
    @Parameter(property = "squall.max-rows")
    private @Nullable Integer maxRows;

    @Override
    Words words() {
        return place(new Words("sql"))
                .word(file)
                .flag("--no-transaction", noTransaction)
                .option("--max-rows", maxRows);
    }
}
