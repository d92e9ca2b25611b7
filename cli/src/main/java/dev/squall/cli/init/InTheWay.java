package dev.squall.cli.init;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// `squall init` would have to overwrite something.
public final class InTheWay extends SquallException {

    private static final long serialVersionUID = 1L;

    InTheWay(Report report) {
        super("SQ582", report, null);
    }
}
