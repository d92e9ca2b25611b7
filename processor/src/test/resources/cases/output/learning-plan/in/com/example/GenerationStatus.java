package com.example;

import dev.squall.annotation.Label;

/// How far a plan is.
public enum GenerationStatus {
    GENERATING,
    READY,
    @Label("gave-up")
    FAILED
}
