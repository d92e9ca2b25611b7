package dev.squall.schema.diff;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Something that is done to one object, and what waits for it.
final class Action {

    /// In which part of a plan something is done, if nothing else decides. What holds data goes
    /// last, so that values can be taken from it before.
    enum Part {
        ALONE,
        MAKE_ROOM,
        BUILD,
        CLEAR_UP
    }

    static final Comparator<Action> ORDER =
            Comparator.<Action, Part>comparing(action -> action.part)
                    .thenComparing((one, other) -> one.byKind(other))
                    .thenComparing(action -> action.id);

    final ObjectId id;
    final Part part;
    final List<Step> steps;
    final Set<Action> hard = new HashSet<>();
    final Set<Action> soft = new HashSet<>();
    int waitsFor;
    int ratherWaitsFor;

    Action(ObjectId id, Part part, List<Step> steps) {
        this.id = id;
        this.part = part;
        this.steps = steps;
    }

    /// Kinds go in the order in which they do not come.
    private int byKind(Action other) {
        boolean going = part == Part.MAKE_ROOM || part == Part.CLEAR_UP;
        int order = id.kind().compareTo(other.id.kind());
        return going ? -order : order;
    }

    void before(Action other) {
        if (this != other && hard.add(other)) {
            other.waitsFor++;
        }
    }

    void ratherBefore(Action other) {
        if (this != other && soft.add(other)) {
            other.ratherWaitsFor++;
        }
    }
}
