package dev.squall.examples.product.queries;

import static dev.squall.examples.product.schema.Tables.activityLog;

import dev.squall.Db;
import dev.squall.examples.product.schema.Activity;
import java.util.List;
import java.util.UUID;

/// What was done with projects. Nothing here changes it: it is written where it is done, in the
/// same transaction.
public final class ActivityQueries {

    private final Db db;

    /// With this client: the database's, or that of a transaction.
    public ActivityQueries(Db db) {
        this.db = db;
    }

    /// What was done with a project, the latest first.
    public List<Activity> ofProject(UUID projectId) {
        return db.from(activityLog)
                .where(activityLog.projectId.eq(projectId))
                .orderBy(activityLog.id.desc())
                .list();
    }
}
