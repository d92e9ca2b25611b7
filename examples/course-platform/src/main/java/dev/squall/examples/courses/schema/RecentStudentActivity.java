package dev.squall.examples.courses.schema;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a student did of late.
public record RecentStudentActivity(
        long id,
        UUID userId,
        String name,
        String email,
        ActivityAction action,
        @Nullable UUID subjectId,
        Instant createdAt) {}
