package dev.squall.schema.diff;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What turns one snapshot into another.
///
/// @param steps the statements in their order; where a question is open, as if everything may go
/// @param questions what a person has to decide first
/// @param leftAlone what is there and was never declared
/// @param irreversible what these steps cannot bring back, as sentences
public record Difference(
        List<Step> steps,
        List<Question> questions,
        SortedSet<ObjectId> leftAlone,
        List<String> irreversible) {

    /// A difference that nobody changes.
    public Difference {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        leftAlone = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(leftAlone));
        irreversible = List.copyOf(irreversible);
    }

    /// Whether nothing is to be done.
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
