package dev.squall.annotation;

/// Whether and from when on a constraint waits for the end of the transaction.
public enum Deferrable {
    /// Checked at once, always.
    NOT_DEFERRABLE,

    /// `deferrable initially immediate`: waits after `set constraints … deferred`.
    INITIALLY_IMMEDIATE,

    /// `deferrable initially deferred`: waits by itself.
    INITIALLY_DEFERRED
}
