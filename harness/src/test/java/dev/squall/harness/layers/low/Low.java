package dev.squall.harness.layers.low;

public final class Low {}
