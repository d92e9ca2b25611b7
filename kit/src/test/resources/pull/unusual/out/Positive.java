package c0;

import dev.squall.annotation.Domain;

/// The type `positive`.
@Domain(checks = @Domain.Check("VALUE > 0"), defaultsTo = "1", notNull = true)
public record Positive(int value) {}
