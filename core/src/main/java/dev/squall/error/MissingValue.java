package dev.squall.error;

/// A computed component of a shape is null for a row, though it is not `@Nullable`.
public final class MissingValue extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param component the component: `UserFile.name`
    public MissingValue(String component) {
        super(
                "SQ339",
                Report.of(component + " is null, and is not @Nullable")
                        .line("reason", "its expression is null for a row")
                        .hint("make it @Nullable, or say what stands for null: coalesce(…, …)"),
                null);
    }
}
