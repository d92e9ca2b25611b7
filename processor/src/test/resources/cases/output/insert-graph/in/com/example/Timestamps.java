package com.example;

import dev.squall.annotation.Default;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Timestamps(@Default("now()") Instant createdAt, @Nullable Instant sentAt) {}
