package dev.squall.cli.command;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// `squall pull` would have to write over something.
public final class FilesInTheWay extends SquallException {

    private static final long serialVersionUID = 1L;

    FilesInTheWay(Report report) {
        super("SQ586", report, null);
    }
}
