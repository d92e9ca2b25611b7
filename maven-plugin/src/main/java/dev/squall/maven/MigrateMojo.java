package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/// Applies the migrations that are not applied, one migrator at a time.
@Mojo(name = "migrate", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class MigrateMojo extends DatabaseMojo {

    /// Shows the statements and runs none.
    @Parameter(property = "squall.dry-run")
    private boolean dryRun;

    /// How long a statement may wait for a lock: 500ms, 3s, 10m.
    @Parameter(property = "squall.lock-timeout")
    private @Nullable String lockTimeout;

    /// How long a statement may run.
    @Parameter(property = "squall.statement-timeout")
    private @Nullable String statementTimeout;

    /// How long to wait for another migrator to finish.
    @Parameter(property = "squall.wait")
    private @Nullable String wait;

    /// How many times a step is tried that does not get its locks.
    @Parameter(property = "squall.attempts")
    private @Nullable Integer attempts;

    @Override
    Words words() {
        return place(new Words("migrate"))
                .flag("--dry-run", dryRun)
                .option("--lock-timeout", lockTimeout)
                .option("--statement-timeout", statementTimeout)
                .option("--wait", wait)
                .option("--attempts", attempts);
    }

    @Override
    boolean readsClasses() {
        return true;
    }
}
