package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Writes a migration of what the records say and the migrations do not do.
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends ProjectMojo {

    /// Its name.
    @Parameter(property = "squall.name")
    private @Nullable String name;

    /// Writes an empty migration, for SQL by hand.
    @Parameter(property = "squall.custom")
    private boolean custom;

    /// Writes a migration that a class of yours does.
    @Parameter(property = "squall.java")
    private @Nullable String java;

    /// What takes long on tables that are there is done without an outage; otherwise in as few
    /// steps as possible.
    @Parameter(property = "squall.concurrently", defaultValue = "true")
    private boolean concurrently;

    /// Makes two migrations where one would write a table anew.
    @Parameter(property = "squall.expand")
    private boolean expand;

    /// Shows the migration and writes nothing.
    @Parameter(property = "squall.dry-run")
    private boolean dryRun;

    /// Something got another name: users:members, users.name:full_name.
    @Parameter(property = "squall.rename")
    private @Nullable String rename;

    /// Something may go, with its values.
    @Parameter(property = "squall.drop")
    private @Nullable String drop;

    /// The value of a new column in rows that are there: users.score=0; one on each line.
    @Parameter(property = "squall.backfill")
    private @Nullable String backfill;

    /// How an old value becomes a new one: users.age=age::int; one on each line.
    @Parameter(property = "squall.using")
    private @Nullable String using;

    /// The generated class of the tables.
    @Parameter(property = "squall.schema")
    private @Nullable String schema;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return project(new Words("generate"))
                .word(name)
                .flag("--custom", custom)
                .option("--java", java)
                .flag("--no-concurrently", !concurrently)
                .flag("--expand", expand)
                .flag("--dry-run", dryRun)
                .option("--rename", rename)
                .option("--drop", drop)
                .option("--backfill", backfill)
                .option("--using", using)
                .option("--schema", schema)
                .secret("SQUALL_SCRATCH", scratch);
    }

    @Override
    boolean readsClasses() {
        return true;
    }
}
