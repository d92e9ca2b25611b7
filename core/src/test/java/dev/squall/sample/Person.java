package dev.squall.sample;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the sample table `people`.
public record Person(
        UUID id,
        String email,
        @Nullable String firstName,
        int age,
        long visits,
        boolean active,
        @Nullable UUID bossId) {}
