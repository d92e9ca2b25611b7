package dev.squall.cli.demo;

import org.jspecify.annotations.Nullable;

/// A step of a walkthrough did not go as its comment says.
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(Step step, String problem, @Nullable Throwable cause) {
        super(
                "The step "
                        + step.method().getName()
                        + " went wrong: "
                        + problem
                        + "\n  where       "
                        + step.method().getDeclaringClass().getSimpleName()
                        + ".java",
                cause);
    }
}
