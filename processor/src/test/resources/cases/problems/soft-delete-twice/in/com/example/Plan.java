package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
record Plan(
        @Id UUID id,
        @SoftDelete @Nullable Instant deletedAt,
        @SoftDelete @Nullable Instant archivedAt) {}
