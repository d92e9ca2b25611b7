package dev.squall.cli.frame;

import dev.squall.error.Report;
import dev.squall.error.SquallException;

/// Something that Squall does not do before a person has said so; the text names the flag that says
/// it.
public final class Undecided extends SquallException {

    private static final long serialVersionUID = 1L;

    public Undecided(Report report) {
        super("SQ580", report, null);
    }

    /// A refusal that a flag would turn into consent; the text names the flag already.
    public Undecided(SquallException refusal) {
        super(refusal.code(), Report.of(text(refusal)), null);
    }

    private static String text(SquallException refusal) {
        return String.valueOf(refusal.getMessage()).substring(refusal.code().length() + 1);
    }
}
