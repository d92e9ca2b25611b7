package dev.squall.examples.conversion.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;

/// When a row was made and last changed. PostgreSQL keeps both.
///
/// `timestamptz`, and not `timestamp`: that one drops the zone, so that its default would be the
/// clock on the wall of whichever session inserts.
public record Timestamps(
        @Default("now()") Instant createdAt, @Default("now()") @UpdatedAt Instant updatedAt) {}
