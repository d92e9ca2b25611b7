package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;
import java.util.Set;

/// What a difference is between, and what has been answered.
///
/// @param from what is there
/// @param to what shall be there
/// @param answers what a person decided
/// @param away what goes, for a time or for good
public record Sides(Snapshot from, Snapshot to, Answers answers, Set<ObjectId> away) {

    /// Two sides; nothing is known of what goes.
    public Sides(Snapshot from, Snapshot to, Answers answers) {
        this(from, to, answers, Set.of());
    }

    /// Whether something is there when others come.
    public boolean isThere(ObjectId id) {
        return from.has(id) && !away.contains(id);
    }

    /// Whether something is there now, and stays.
    public boolean stays(ObjectId id) {
        return from.has(id) && to.has(id);
    }
}
