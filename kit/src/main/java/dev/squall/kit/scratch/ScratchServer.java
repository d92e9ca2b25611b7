package dev.squall.kit.scratch;

import dev.squall.run.DirectConnection;

/// A server on which databases may be made and dropped.
public interface ScratchServer extends AutoCloseable {

    /// Connects to a database of the server, as a login that may create databases and roles.
    ///
    /// @param database its name; empty for the one from which others are made
    DirectConnection connect(String database);

    /// Whether it is still there when it is closed, with everything that was made on it.
    default boolean stays() {
        return true;
    }

    @Override
    void close();
}
