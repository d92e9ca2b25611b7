package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Prints the SQL that makes the whole schema in an empty database.
@Mojo(name = "export", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ExportMojo extends ProjectMojo {

    /// The file to write.
    @Parameter(property = "squall.output")
    private @Nullable String output;

    /// The generated class of the tables.
    @Parameter(property = "squall.schema")
    private @Nullable String schema;

    @Override
    Words words() {
        return project(new Words("export")).option("--output", output).option("--schema", schema);
    }

    @Override
    boolean readsClasses() {
        return true;
    }
}
