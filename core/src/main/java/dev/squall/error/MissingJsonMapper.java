package dev.squall.error;

/// A json column is used, and nothing on the class path can read json.
public final class MissingJsonMapper extends SquallException {

    private static final long serialVersionUID = 1L;

    /// Nothing more to tell.
    public MissingJsonMapper() {
        super(
                "SQ103",
                Report.of("a json column is used, but no JsonMapper is on the class path")
                        .hint("add the dependency dev.squall:squall-jackson"),
                null);
    }
}
