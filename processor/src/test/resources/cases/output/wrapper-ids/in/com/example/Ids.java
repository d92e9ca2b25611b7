package com.example;

import dev.squall.annotation.Generator;
import java.util.concurrent.atomic.AtomicLong;

/// Ids that count up.
public final class Ids implements Generator<String> {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return Long.toString(last.incrementAndGet());
    }
}
