package dev.squall.cli.scratch;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.embedded.ServerSettings;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;

/// A scratch server that is started for one command and deleted after it, so that nothing of
/// another project or of an earlier run is ever in the way.
public final class EmbeddedScratch implements ScratchServer {

    private final EmbeddedPostgres server;

    private EmbeddedScratch(EmbeddedPostgres server) {
        this.server = server;
    }

    /// Starts one.
    public static EmbeddedScratch start() {
        return new EmbeddedScratch(
                EmbeddedPostgres.start(
                        ServerSettings.inMemory().set("autovacuum", "off").set("jit", "off")));
    }

    @Override
    public DirectConnection connect(String database) {
        String url = database.isEmpty() ? server.url() : server.url(database);
        return DirectConnection.open(
                url, ConnectionSettings.defaults().applicationName("squall scratch"));
    }

    @Override
    public boolean stays() {
        return false;
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "a scratch server of its own";
    }
}
