package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Writes a squall.toml and a first record into the project.
@Mojo(name = "init", requiresProject = false)
public final class InitMojo extends SquallMojo {

    /// The package of the first record.
    @Parameter(property = "squall.package")
    private @Nullable String packageName;

    @Override
    Words words() {
        return new Words("init").option("--package", packageName);
    }

    @Override
    boolean worksAnywhere() {
        return true;
    }
}
