package dev.squall.examples.interventions.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;

/// When a row was made and last changed. PostgreSQL keeps both, so that no update forgets it.
public record Timestamps(
        @Default("now()") Instant createdAt, @Default("now()") @UpdatedAt Instant updatedAt) {}
