package dev.squall.schema.object;

/// What a statement can do to a database that is in use.
///
/// @param kind what sort of harm it is
/// @param sentence what will happen, as it is printed above the statement
public record Hazard(Kind kind, String sentence) {

    /// Sorts of harm.
    public enum Kind {
        /// Values are gone afterwards.
        DATA_LOSS("data loss"),
        /// The statement is refused if the rows do not fit.
        MAY_FAIL("may fail"),
        /// The whole table is written anew while nobody can read it.
        REWRITE("rewrite"),
        /// The whole table is read while nobody can write to it.
        SCAN("scan");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word for it.
        public String word() {
            return word;
        }
    }

    /// Values are gone afterwards.
    public static Hazard dataLoss(String sentence) {
        return new Hazard(Kind.DATA_LOSS, sentence);
    }

    /// The statement is refused if the rows do not fit.
    public static Hazard mayFail(String sentence) {
        return new Hazard(Kind.MAY_FAIL, sentence);
    }

    /// The whole table is written anew while nobody can read it.
    public static Hazard rewrite(String sentence) {
        return new Hazard(Kind.REWRITE, sentence);
    }

    /// The whole table is read while nobody can write to it.
    public static Hazard scan(String sentence) {
        return new Hazard(Kind.SCAN, sentence);
    }
}
