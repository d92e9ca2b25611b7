package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Finds what stops others, fails or loses data in files of SQL.
@Mojo(name = "lint")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class LintMojo extends ProjectMojo {

    /// The file or folder; the migrations of the project without it.
    @Parameter(property = "squall.file")
    private @Nullable String file;

    /// Makes rules errors.
    @Parameter(property = "squall.error")
    private @Nullable String error;

    /// Makes rules warnings.
    @Parameter(property = "squall.warn")
    private @Nullable String warn;

    /// Leaves rules out.
    @Parameter(property = "squall.off")
    private @Nullable String off;

    /// Leaves all other rules out.
    @Parameter(property = "squall.only")
    private @Nullable String only;

    /// From which level on the goal fails.
    @Parameter(property = "squall.fail-on")
    private @Nullable String failOn;

    /// The server that the files are for.
    @Parameter(property = "squall.pg-version")
    private @Nullable String pgVersion;

    /// Takes it that a transaction is begun around each file of another tool.
    @Parameter(property = "squall.assume-in-transaction")
    private boolean assumeInTransaction;

    /// Takes all files for one deployment.
    @Parameter(property = "squall.together")
    private boolean together;

    /// What the files stand on: a file of SQL, a folder of migrations, or a URL.
    @Parameter(property = "squall.on")
    private @Nullable String on;

    /// Looks only at what has changed since a revision of git.
    @Parameter(property = "squall.since")
    private @Nullable String since;

    /// Looks at the text alone.
    @Parameter(property = "squall.static")
    private boolean textOnly;

    /// Lists what each statement has locked on the scratch server.
    @Parameter(property = "squall.locks")
    private boolean locks;

    /// Writes the findings as SARIF.
    @Parameter(property = "squall.sarif")
    private @Nullable String sarif;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return project(new Words("lint"))
                .word(file)
                .option("--error", error)
                .option("--warn", warn)
                .option("--off", off)
                .option("--only", only)
                .option("--fail-on", failOn)
                .option("--pg-version", pgVersion)
                .flag("--assume-in-transaction", assumeInTransaction)
                .flag("--together", together)
                .secret("SQUALL_ON", on)
                .option("--since", since)
                .flag("--static", textOnly)
                .flag("--locks", locks)
                .option("--sarif", sarif)
                .secret("SQUALL_SCRATCH", scratch);
    }
}
