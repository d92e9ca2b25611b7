package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Brings a development database to the records at once, without migrations.
@Mojo(name = "push", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PushMojo extends DatabaseMojo {

    /// Does it also where the real data is.
    @Parameter(property = "squall.allow-production")
    private boolean allowProduction;

    /// Does it also in a database that has migrations; they will not know.
    @Parameter(property = "squall.allow-migrated")
    private boolean allowMigrated;

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
        return place(new Words("push"))
                .flag("--allow-production", allowProduction)
                .flag("--allow-migrated", allowMigrated)
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
