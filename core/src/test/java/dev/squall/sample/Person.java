package dev.squall.sample;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A row of the sample table `people`.
public record Person(
        UUID id,
        String email,
        @Nullable String firstName,
        int age,
        long visits,
        boolean active,
        @Nullable UUID bossId) {}
