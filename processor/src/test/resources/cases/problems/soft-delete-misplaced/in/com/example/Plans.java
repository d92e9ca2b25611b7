package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Plans {

    @Table
    record Good(@Id UUID id, @SoftDelete @Nullable LocalDateTime deletedAt) {}

    @Table
    record OfADay(@Id UUID id, @SoftDelete @Nullable LocalDate deletedOn) {}

    @Table
    record OfAFlag(@Id UUID id, @SoftDelete boolean deleted) {}

    @Table
    record NeverNull(@Id UUID id, @SoftDelete Instant deletedAt) {}

    @Table
    record BornDead(@Id UUID id, @SoftDelete @Default("now()") @Nullable Instant deletedAt) {}

    @Table
    record DiesOfUpdates(@Id UUID id, @SoftDelete @UpdatedAt @Nullable Instant deletedAt) {}
}
