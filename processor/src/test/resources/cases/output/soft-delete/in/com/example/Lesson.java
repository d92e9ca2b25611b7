package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A lesson.
@NullMarked
@Table("lessons")
public record Lesson(@Id UUID id, String title, Life life) {

    /// When it was there.
    public record Life(Instant createdAt, @SoftDelete @Nullable Instant deletedAt) {}
}
