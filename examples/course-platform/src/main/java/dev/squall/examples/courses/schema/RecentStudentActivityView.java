package dev.squall.examples.courses.schema;

import static dev.squall.Sql.now;
import static dev.squall.Sql.select;
import static dev.squall.examples.courses.schema.Tables.activityLog;
import static dev.squall.examples.courses.schema.Tables.users;

import dev.squall.annotation.View;
import dev.squall.query.Query;
import dev.squall.type.Interval;

/// What students did in the last 30 days.
@View(RecentStudentActivity.class)
public final class RecentStudentActivityView {

    private static final Interval A_MONTH = Interval.ofDays(30);

    private RecentStudentActivityView() {}

    static Query<RecentStudentActivity> query() {
        return select(
                        activityLog.id,
                        users.id,
                        users.name,
                        users.email,
                        activityLog.action,
                        activityLog.subjectId,
                        activityLog.createdAt)
                .from(activityLog)
                .innerJoin(users)
                .on(activityLog.userId.eq(users.id))
                .where(users.role.eq(UserRole.STUDENT))
                .where(activityLog.createdAt.ge(now().minus(A_MONTH)))
                .into(RecentStudentActivity::new);
    }
}
