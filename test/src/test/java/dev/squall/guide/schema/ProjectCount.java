package dev.squall.guide.schema;

import java.util.UUID;

// region row
/// How many projects a user has.
public record ProjectCount(UUID userId, String email, long projects) {}
// endregion
