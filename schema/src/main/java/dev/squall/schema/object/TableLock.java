package dev.squall.schema.object;

/// A lock that a statement takes, and for how long it works under it. It is held until the
/// transaction ends.
///
/// @param mode which one
/// @param table the table as the statement writes it; the index, where it names only that
/// @param lasting for how long
public record TableLock(LockMode mode, String table, Lasting lasting) {

    /// For how long a statement works under its lock.
    public enum Lasting {
        /// The catalog is changed, no row is looked at.
        MOMENT("for a moment"),
        /// Every row is looked at.
        SCAN("for as long as the table is read"),
        /// An index is built.
        BUILD("for as long as the index is built"),
        /// Every row is written anew, with all indexes.
        REWRITE("for as long as the table is written anew"),
        /// Rows are written.
        ROWS("for as long as its rows are written");

        private final String words;

        Lasting(String words) {
            this.words = words;
        }

        /// The words for it: `for a moment`.
        public String words() {
            return words;
        }
    }

    /// Whether a statement of an application can wait for it.
    public boolean isFelt() {
        return mode.blocksWrites();
    }

    /// `ACCESS EXCLUSIVE on public.orders, for a moment`.
    @Override
    public String toString() {
        return mode.word() + " on " + table + ", " + lasting.words();
    }
}
