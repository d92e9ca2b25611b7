package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;

/// What a difference is between, and what has been answered.
///
/// @param from what is there
/// @param to what shall be there
/// @param answers what a person decided
public record Sides(Snapshot from, Snapshot to, Answers answers) {

    /// Whether something is there now, and stays.
    public boolean stays(ObjectId id) {
        return from.has(id) && to.has(id);
    }
}
