package dev.squall.examples.interventions.actions;

import java.io.Serial;

/// What somebody asked for is not done, and why.
public final class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final Reason reason;

    private Refused(Reason reason) {
        super(reason.text);
        this.reason = reason;
    }

    static Refused because(Reason reason) {
        return new Refused(reason);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// Why something is refused.
    public enum Reason {
        NO_SESSION("nobody is signed in"),
        INSUFFICIENT_PERMISSIONS("no role of theirs may use this tool"),
        NOT_FOUND("there is no such intervention"),
        NOT_THE_OWNER("somebody else began this intervention");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
