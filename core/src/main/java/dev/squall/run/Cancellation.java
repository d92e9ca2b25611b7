package dev.squall.run;

/// A handle to cancel what runs: the statement under way ends on the server, too, and none begins.
///
/// ```java
/// Cancellation stop = new Cancellation();
/// button.onClick(stop::cancel);
/// List<Row> rows = db.cancelledBy(stop).from(orders).list();   // StatementCancelled
/// ```
///
/// Interrupting the thread of a statement does the same.
public final class Cancellation {

    private volatile boolean cancelled;

    /// A handle that has cancelled nothing yet.
    public Cancellation() {}

    /// Cancels. It can be called by any thread, and cannot be taken back.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was called.
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public String toString() {
        return cancelled ? "cancelled" : "not cancelled";
    }
}
