package dev.squall.schema.online;

import dev.squall.schema.object.Step;
import java.util.List;

/// How long the statements of a script wait for locks, said in the script itself: psql does not do
/// it. What others can wait for waits three seconds, what works concurrently ten minutes, for older
/// transactions. Where nothing waits, nothing is set.
public final class PsqlTimeouts {

    private static final String SHORT = "3s";
    private static final String PATIENT = "10min";

    private final boolean needed;
    private String timeout = "";

    private PsqlTimeouts(boolean needed) {
        this.needed = needed;
    }

    /// Those of a script.
    public static PsqlTimeouts of(List<Step> steps) {
        return new PsqlTimeouts(
                steps.stream()
                        .flatMap(step -> step.notes().stream())
                        .anyMatch(note -> note.startsWith("lock: ")));
    }

    /// What stands before a statement: the setting where it changes, else nothing. Asked for each
    /// in its order.
    public String before(Step step) {
        String next = step.sql().contains(" concurrently") ? PATIENT : SHORT;
        if (!needed || timeout.equals(next)) {
            return "";
        }
        timeout = next;
        return "set lock_timeout = '" + next + "';\n\n";
    }
}
