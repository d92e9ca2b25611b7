package dev.squall.harness.layers.kind.two;

import dev.squall.harness.layers.kind.one.One;

public final class Two {
    public int count(One[] ones) {
        return ones.length;
    }
}
