package dev.squall.kit.compare;

import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;

/// A database that is there. It is read in one transaction, and never written.
///
/// @param url where it is; it may hold a password
public record LiveDatabase(String url) implements SchemaSource {

    /// A connection of its own.
    public DirectConnection open() {
        return DirectConnection.open(
                url, ConnectionSettings.defaults().applicationName("squall diff"));
    }

    /// Without the URL, which may hold a password.
    @Override
    public String toString() {
        return "a database";
    }
}
