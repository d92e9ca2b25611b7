package dev.squall.kit.push;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.List;
import java.util.SortedSet;

/// What became of a push.
public sealed interface Pushing {

    /// The database is as the records say.
    ///
    /// @param leftAlone what is there and no record declares
    record NothingToDo(SortedSet<ObjectId> leftAlone) implements Pushing {}

    /// Nothing was done: a person has to decide first.
    ///
    /// @param questions what is to be decided, each with the flags that answer it
    record Unanswered(List<Question> questions) implements Pushing {}

    /// The database was changed.
    ///
    /// @param steps the statements that ran
    /// @param leftAlone what is there and no record declares
    record Pushed(List<Step> steps, SortedSet<ObjectId> leftAlone) implements Pushing {}
}
