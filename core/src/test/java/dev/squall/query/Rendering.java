package dev.squall.query;

import dev.squall.run.Executor;

/// For tests that render and never run.
public final class Rendering {

    /// Refuses to run anything.
    public static final Executor ONLY = Detached.INSTANCE;

    private Rendering() {}
}
