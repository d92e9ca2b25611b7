package dev.squall.examples.courses.queries;

import static dev.squall.examples.courses.schema.Tables.activityLog;

import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notes what somebody does, in the transaction in which it is done.
final class Activity {

    private Activity() {}

    /// Who it is, PostgreSQL takes from the session.
    static void note(Db tx, ActivityAction action, @Nullable UUID subject) {
        tx.insert(activityLog, a -> a.action(action).subjectId(subject)).execute();
    }
}
