package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Compares records, migrations and the database; for CI.
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends DatabaseMojo {

    /// Leaves the records out.
    @Parameter(property = "squall.no-records")
    private boolean noRecords;

    /// Leaves the database out, also where one is named.
    @Parameter(property = "squall.no-database")
    private boolean noDatabase;

    /// The generated class of the tables.
    @Parameter(property = "squall.schema")
    private @Nullable String schema;

    /// A server on which databases and roles may be made and dropped.
    @Parameter(property = "squall.scratch")
    private @Nullable String scratch;

    @Override
    Words words() {
        return place(new Words("check"))
                .flag("--no-records", noRecords)
                .flag("--no-database", noDatabase)
                .option("--schema", schema)
                .secret("SQUALL_SCRATCH", scratch);
    }

    @Override
    boolean readsClasses() {
        return true;
    }
}
