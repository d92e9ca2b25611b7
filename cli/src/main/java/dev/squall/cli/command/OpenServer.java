package dev.squall.cli.command;

import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.DirectConnection;

/// A scratch server that is lent, and is not closed by who has borrowed it.
///
/// @param server the server
record OpenServer(ScratchServer server) implements ScratchServer {

    @Override
    public DirectConnection connect(String database) {
        return server.connect(database);
    }

    @Override
    public void close() {}
}
