package dev.squall.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Counts over several tables, in one row.
public record Dashboard(long members, long notes, @Nullable Instant lastNote) {}
