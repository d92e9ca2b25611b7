package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Takes over a database that is there: it becomes the first migration.
@Mojo(name = "adopt")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class AdoptMojo extends DatabaseMojo {

    /// The name of the first migration.
    @Parameter(property = "squall.name")
    private @Nullable String name;

    /// Without these objects and what belongs to them.
    @Parameter(property = "squall.ignore")
    private @Nullable String ignore;

    /// Takes over the history of drizzle or flyway, or of none.
    @Parameter(property = "squall.history")
    private @Nullable String history;

    /// Where that tool's files are: folders, with commas between them.
    @Parameter(property = "squall.from")
    private @Nullable String from;

    /// Shows the migration; writes and records nothing.
    @Parameter(property = "squall.dry-run")
    private boolean dryRun;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return place(new Words("adopt"))
                .word(name)
                .option("--ignore", ignore)
                .option("--history", history)
                .option("--from", from)
                .flag("--dry-run", dryRun)
                .secret("SQUALL_SCRATCH", scratch);
    }
}
