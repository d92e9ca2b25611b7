package dev.squall.run;

/// How a transaction runs: isolation, access, and how often it is tried.
///
/// ```java
/// db.transaction(SERIALIZABLE.retrying(3), tx -> …);   // begin isolation level serializable
/// db.transaction(REPEATABLE_READ.readOnly(), tx -> …); // … repeatable read, read only
/// ```
///
/// See [SET TRANSACTION](https://www.postgresql.org/docs/current/sql-set-transaction.html).
public final class TransactionMode {

    /// The server's default, usually read committed.
    public static final TransactionMode DEFAULT = new TransactionMode("", false, false, 0);

    /// Each statement sees what was committed before it began.
    public static final TransactionMode READ_COMMITTED =
            new TransactionMode("read committed", false, false, 0);

    /// All statements see the same moment.
    public static final TransactionMode REPEATABLE_READ =
            new TransactionMode("repeatable read", false, false, 0);

    /// As if transactions ran one after the other; may fail with 40001, so that it wants a retry.
    public static final TransactionMode SERIALIZABLE =
            new TransactionMode("serializable", false, false, 0);

    private final String isolation;
    private final boolean readOnly;
    private final boolean deferrable;
    private final int retries;
    private final String sql;

    private TransactionMode(String isolation, boolean readOnly, boolean deferrable, int retries) {
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.deferrable = deferrable;
        this.retries = retries;
        this.sql = modes();
    }

    /// The same, refusing to write.
    public TransactionMode readOnly() {
        return new TransactionMode(isolation, true, deferrable, retries);
    }

    /// The same, waiting at its start for a moment in which it can neither fail nor disturb others:
    /// for long reports, serializable and read-only.
    public TransactionMode deferrable() {
        return new TransactionMode(isolation, readOnly, true, retries);
    }

    /// The same, where a serialization failure or a deadlock (40001, 40P01) runs the whole block
    /// again, after a pause that grows. The block must therefore do nothing but database work.
    ///
    /// @param times how often it is run again at most
    public TransactionMode retrying(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retrying(" + times + "): not a negative number");
        }
        return new TransactionMode(isolation, readOnly, deferrable, times);
    }

    /// How often it is run again at most.
    public int retries() {
        return retries;
    }

    /// Whether all statements see the same state: not so in READ COMMITTED, the server's default.
    boolean hasOneSnapshot() {
        return !isolation.isEmpty() && !isolation.equals("read committed");
    }

    /// What stands behind `set transaction`; empty when nothing needs to be said.
    String sql() {
        return sql;
    }

    private String modes() {
        StringBuilder text = new StringBuilder();
        if (!isolation.isEmpty()) {
            text.append("isolation level ").append(isolation);
        }
        if (readOnly) {
            text.append(text.isEmpty() ? "" : ", ").append("read only");
        }
        if (deferrable) {
            text.append(text.isEmpty() ? "" : ", ").append("deferrable");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        String modes = sql.isEmpty() ? "default" : sql;
        return retries == 0 ? modes : modes + ", retrying " + retries;
    }
}
