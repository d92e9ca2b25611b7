package app;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/// A first table: rename it, or make your own beside it.
@Table("notes")
public record Note(
        @Id @Default("gen_random_uuid()") UUID id,
        String text,
        @Default("0") int stars,
        @Default("now()") Instant createdAt) {}
