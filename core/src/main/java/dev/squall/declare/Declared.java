package dev.squall.declare;

/// A table that knows its declaration: what generated classes like `UserTable` implement.
public interface Declared {

    /// Tells everything about the table that its columns do not say: keys, indexes, policies …
    ///
    /// Never called by a constructor: tables may refer to each other.
    void declare(Definition d);
}
