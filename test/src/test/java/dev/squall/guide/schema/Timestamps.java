package dev.squall.guide.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;

/// When a row was made, and last changed.
public record Timestamps(
        @Default("now()") Instant createdAt, @Default("now()") @UpdatedAt Instant updatedAt) {}
