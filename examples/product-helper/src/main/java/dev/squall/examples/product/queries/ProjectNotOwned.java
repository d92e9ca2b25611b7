package dev.squall.examples.product.queries;

/// Somebody gave away a project that is not there, or not theirs.
public final class ProjectNotOwned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProjectNotOwned() {
        super("The project is not there, or belongs to somebody else: nothing was transferred");
    }
}
