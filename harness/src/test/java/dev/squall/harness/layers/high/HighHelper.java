package dev.squall.harness.layers.high;

import dev.squall.harness.layers.kind.two.Two;

public final class HighHelper {
    public String name(Two two) {
        return two.getClass().getName();
    }
}
