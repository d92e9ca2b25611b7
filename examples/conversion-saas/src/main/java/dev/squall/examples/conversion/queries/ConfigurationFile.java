package dev.squall.examples.conversion.queries;

import dev.squall.annotation.Count;
import dev.squall.annotation.From;
import dev.squall.annotation.Limit;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.examples.conversion.schema.Configuration;
import dev.squall.examples.conversion.schema.ConfigurationStatus;
import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A configuration with its latest versions, and what was converted with each.
///
/// @param jobs how many files were ever converted with it
public record ConfigurationFile(
        String name,
        ConfigurationStatus status,
        @From("configurationVersions") @OrderBy("version desc") @Limit(3) List<Version> latest,
        @Count("configurationVersions.transformationJobs") long jobs)
        implements ShapeOf<Configuration> {

    /// What it did at some time.
    ///
    /// @param by who wrote it; null: they are gone
    public record Version(
            int version,
            ConversionDefinition definition,
            @Nullable String changelog,
            @Path("user.name") @Nullable String by,
            @From("transformationJobs") @OrderBy("createdAt desc") @Limit(5) List<Job> jobs) {}

    /// A file that was converted with it.
    public record Job(String fileName, JobStatus status, @Nullable Instant finishedAt) {}
}
