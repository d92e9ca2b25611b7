package dev.squall.maven;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// A goal for a database.
abstract class DatabaseMojo extends ProjectMojo {

    /// The database, as its owner; it may rather be in MIGRATION_DATABASE_URL or DATABASE_URL.
    @Parameter(property = "squall.url")
    private @Nullable String url;

    Words place(Words words) {
        return project(words).secret("SQUALL_URL", url);
    }
}
