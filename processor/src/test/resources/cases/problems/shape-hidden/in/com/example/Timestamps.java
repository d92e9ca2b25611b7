package com.example;

import dev.squall.annotation.Default;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record Timestamps(@Default("now()") Instant createdAt) {}
