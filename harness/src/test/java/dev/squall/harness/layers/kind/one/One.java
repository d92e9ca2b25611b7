package dev.squall.harness.layers.kind.one;

import dev.squall.harness.layers.low.Low;

public record One(Low low) {}
