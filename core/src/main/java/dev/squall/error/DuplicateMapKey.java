package dev.squall.error;

/// Two rows of a map inside of a shape have the same key.
public final class DuplicateMapKey extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param component the component of the shape: `StudentFile.interventions`
    /// @param column the column of the key: `interventions.type`
    public DuplicateMapKey(String component, String column) {
        super(
                "SQ337",
                Report.of("two rows of " + component + " have the same " + column)
                        .hint(
                                "take a column in @MapKey of which no two rows have the same value,"
                                        + " or group them: Map<…, List<…>>"),
                null);
    }
}
