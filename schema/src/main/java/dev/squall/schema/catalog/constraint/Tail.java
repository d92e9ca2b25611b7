package dev.squall.schema.catalog.constraint;

/// A constraint's definition, and the words at its end that can change while it stays.
record Tail(
        String definition, boolean deferrable, boolean deferred, boolean enforced, boolean valid) {

    private static final String NOT_VALID = " NOT VALID";
    private static final String NOT_ENFORCED = " NOT ENFORCED";
    private static final String DEFERRED = " INITIALLY DEFERRED";
    private static final String DEFERRABLE = " DEFERRABLE";

    static Tail of(String printed) {
        String valid = without(printed, NOT_VALID);
        String enforced = without(valid, NOT_ENFORCED);
        String deferred = without(enforced, DEFERRED);
        String plain = without(deferred, DEFERRABLE);
        return new Tail(
                plain,
                !plain.equals(deferred),
                !deferred.equals(enforced),
                enforced.equals(valid),
                valid.equals(printed));
    }

    private static String without(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    /// The definition with its words.
    String text() {
        return definition
                + (deferrable ? DEFERRABLE : "")
                + (deferred ? DEFERRED : "")
                + (enforced ? "" : NOT_ENFORCED)
                + (valid || !enforced ? "" : NOT_VALID);
    }
}
