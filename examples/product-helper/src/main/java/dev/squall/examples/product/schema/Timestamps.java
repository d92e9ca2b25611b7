package dev.squall.examples.product.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;

/// When a row was made and last changed. PostgreSQL keeps both.
public record Timestamps(
        @Default("now()") Instant createdAt, @Default("now()") @UpdatedAt Instant updatedAt) {}
