package dev.squall.cli.command;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// The server of `squall server` has ended without being asked to.
public final class ServerLost extends SquallException {

    private static final long serialVersionUID = 1L;

    ServerLost(Report report) {
        super("SQ583", report, null);
    }
}
