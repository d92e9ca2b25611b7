package dev.squall.kit.lint.step;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a finding matters.
public enum Level {
    /// Nobody looks for it.
    OFF,
    /// Worth knowing.
    INFO,
    /// It hurts somebody, somewhen.
    WARNING,
    /// It stops others, or it fails.
    ERROR;

    /// As it is written: `warning`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The level of this label.
    public static Optional<Level> of(String label) {
        return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
    }

    /// The lower one of two.
    public Level atMost(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
