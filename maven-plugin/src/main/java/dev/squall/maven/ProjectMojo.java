package dev.squall.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// A goal for an environment of the project.
abstract class ProjectMojo extends SquallMojo {

    /// The environment: development, test, production, or one of squall.toml.
    @Parameter(property = "squall.env")
    private @Nullable String env;

    /// Where the migrations are.
    @Parameter(property = "squall.migrations")
    private @Nullable String migrations;

    Words project(Words words) {
        return words.option("--env", env).option("--migrations", migrations);
    }
}
