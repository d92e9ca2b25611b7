package dev.squall.kit.compare;

import dev.squall.kit.scratch.ScratchDatabases;
import dev.squall.kit.scratch.ScratchServer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The scratch server, which is there as soon as somebody needs it.
final class Workshop implements AutoCloseable {

    private final Supplier<ScratchServer> start;
    private @Nullable ScratchServer server;
    private @Nullable ScratchDatabases databases;

    Workshop(Supplier<ScratchServer> start) {
        this.start = start;
    }

    synchronized ScratchDatabases databases() {
        ScratchDatabases there = databases;
        if (there == null) {
            ScratchServer started = start.get();
            server = started;
            there = ScratchDatabases.on(started);
            databases = there;
        }
        return there;
    }

    @Override
    public synchronized void close() {
        try {
            if (databases != null) {
                databases.close();
            }
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
