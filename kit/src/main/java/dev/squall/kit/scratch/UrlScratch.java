package dev.squall.kit.scratch;

import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;

/// The server of a URL, which somebody else starts and stops.
///
/// A role that is there before is taken as it is: only roles that a schema brings are dropped.
public final class UrlScratch implements ScratchServer {

    private final String url;

    /// @param url `postgres://owner:password@host/postgres`, of a login that may create databases
    ///   and roles
    public UrlScratch(String url) {
        this.url = url;
    }

    @Override
    public DirectConnection connect(String database) {
        ConnectionSettings settings =
                ConnectionSettings.defaults().applicationName("squall scratch");
        return database.isEmpty()
                ? DirectConnection.open(url, settings)
                : DirectConnection.open(url, database, settings);
    }

    @Override
    public void close() {}

    /// Without the URL, which may hold a password.
    @Override
    public String toString() {
        return "a scratch server";
    }
}
