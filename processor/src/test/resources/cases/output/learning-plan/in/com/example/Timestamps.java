package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;

/// When a row was made, and when it was last changed.
public record Timestamps(
        @Default("now()") Instant createdAt, @Default("now()") @UpdatedAt Instant updatedAt) {}
