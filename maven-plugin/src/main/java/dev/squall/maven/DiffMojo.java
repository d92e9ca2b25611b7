package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Prints the SQL that turns one schema into another.
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends ProjectMojo {

    /// What is there: a URL, a file of SQL, a folder of migrations, records.
    @Parameter(property = "squall.from", required = true)
    private @Nullable String from;

    /// What shall be there.
    @Parameter(property = "squall.to", required = true)
    private @Nullable String to;

    /// Only what is in this PostgreSQL schema.
    @Parameter(property = "squall.in-schema")
    private @Nullable String inSchema;

    /// Without these objects and what belongs to them.
    @Parameter(property = "squall.ignore")
    private @Nullable String ignore;

    /// With this role of the server.
    @Parameter(property = "squall.role")
    private @Nullable String role;

    /// With the roles that the schemas create, or give rights to.
    @Parameter(property = "squall.roles")
    private boolean roles;

    /// Something got another name: users:members, users.name:full_name.
    @Parameter(property = "squall.rename")
    private @Nullable String rename;

    /// In steps that keep nobody from working.
    @Parameter(property = "squall.concurrently")
    private boolean concurrently;

    /// In steps that can also run in one transaction.
    @Parameter(property = "squall.no-concurrently")
    private boolean noConcurrently;

    /// Ends with 2 if there is a difference.
    @Parameter(property = "squall.exit-code")
    private boolean exitCode;

    /// Ends with 3 if something is there that cannot be compared.
    @Parameter(property = "squall.strict")
    private boolean strict;

    /// The file to write.
    @Parameter(property = "squall.output")
    private @Nullable String output;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return project(new Words("diff"))
                .secret("SQUALL_FROM", from)
                .secret("SQUALL_TO", to)
                .option("--in-schema", inSchema)
                .option("--ignore", ignore)
                .option("--role", role)
                .flag("--roles", roles)
                .option("--rename", rename)
                .flag("--concurrently", concurrently)
                .flag("--no-concurrently", noConcurrently)
                .flag("--exit-code", exitCode)
                .flag("--strict", strict)
                .option("--output", output)
                .secret("SQUALL_SCRATCH", scratch);
    }

    @Override
    boolean readsClasses() {
        return true;
    }
}
