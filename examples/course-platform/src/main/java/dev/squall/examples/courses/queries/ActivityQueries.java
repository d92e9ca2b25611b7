package dev.squall.examples.courses.queries;

import static dev.squall.Sql.count;
import static dev.squall.examples.courses.schema.Tables.activityLog;
import static dev.squall.examples.courses.schema.Tables.adminDashboardStats;
import static dev.squall.examples.courses.schema.Tables.recentStudentActivity;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.ActivityLogEntry;
import dev.squall.examples.courses.schema.AdminDashboardStats;
import dev.squall.examples.courses.schema.RecentStudentActivity;
import dev.squall.query.Row2;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The log of what people did, and the figures made of it, as administrators read them.
public final class ActivityQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ActivityQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ActivityQueries(Db db) {
        this.db = () -> db;
    }

    /// What somebody did, the newest first.
    public List<ActivityLogEntry> of(UUID userId, int limit) {
        return db.get()
                .from(activityLog)
                .where(activityLog.userId.eq(userId))
                .orderBy(activityLog.id.desc())
                .limit(limit)
                .list();
    }

    /// How often each thing was done since then.
    public List<Row2<ActivityAction, Long>> countSince(Instant since) {
        return db.get()
                .select(activityLog.action, count())
                .from(activityLog)
                .where(activityLog.createdAt.ge(since))
                .groupBy(activityLog.action)
                .orderBy(activityLog.action)
                .list();
    }

    /// The figures that an administrator sees first.
    public AdminDashboardStats dashboard() {
        return db.get().from(adminDashboardStats).one();
    }

    /// What students did of late, the newest first.
    public List<RecentStudentActivity> recent(int limit) {
        return db.get()
                .from(recentStudentActivity)
                .orderBy(recentStudentActivity.id.desc())
                .limit(limit)
                .list();
    }
}
