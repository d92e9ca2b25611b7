package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Writes the records that declare what is in a database.
@Mojo(name = "pull")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class PullMojo extends DatabaseMojo {

    /// What is there: the URL of a database, a file of SQL, a folder of migrations; without it the
    /// project's database.
    @Parameter(property = "squall.from")
    private @Nullable String from;

    /// Only what is in these PostgreSQL schemas, with commas between them.
    @Parameter(property = "squall.in-schema")
    private @Nullable String inSchema;

    /// Without these objects and what belongs to them.
    @Parameter(property = "squall.ignore")
    private @Nullable String ignore;

    /// With these roles, too.
    @Parameter(property = "squall.role")
    private @Nullable String role;

    /// The package of the records.
    @Parameter(property = "squall.package")
    private @Nullable String packageName;

    /// The folder of the sources.
    @Parameter(property = "squall.output")
    private @Nullable String output;

    /// Writes over files that are there.
    @Parameter(property = "squall.force")
    private boolean force;

    /// Lists the files and writes none.
    @Parameter(property = "squall.dry-run")
    private boolean dryRun;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return place(new Words("pull"))
                .secret("SQUALL_FROM", from)
                .option("--in-schema", inSchema)
                .option("--ignore", ignore)
                .option("--role", role)
                .option("--package", packageName)
                .option("--output", output)
                .flag("--force", force)
                .flag("--dry-run", dryRun)
                .secret("SQUALL_SCRATCH", scratch);
    }
}
