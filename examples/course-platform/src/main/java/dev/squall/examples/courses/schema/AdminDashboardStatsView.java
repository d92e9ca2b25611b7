package dev.squall.examples.courses.schema;

import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.now;
import static dev.squall.Sql.select;
import static dev.squall.examples.courses.schema.Tables.activityLog;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.projectLikes;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;
import static dev.squall.examples.courses.schema.Tables.toolMessages;
import static dev.squall.examples.courses.schema.Tables.userLessonProgress;
import static dev.squall.examples.courses.schema.Tables.users;

import dev.squall.annotation.View;
import dev.squall.query.Query;
import dev.squall.type.Interval;

/// What an administrator sees first: one row.
///
/// It is read under the policies of who reads it, so that nobody else learns more from it than from
/// the tables.
@View(AdminDashboardStats.class)
public final class AdminDashboardStatsView {

    private static final Interval WEEK = Interval.ofDays(7);

    private AdminDashboardStatsView() {}

    static Query<AdminDashboardStats> query() {
        return select(
                        count(from(users).where(users.role.eq(UserRole.STUDENT))),
                        count(
                                from(users)
                                        .where(users.role.eq(UserRole.STUDENT))
                                        .where(users.createdAt.ge(now().minus(WEEK)))),
                        count(
                                select(activityLog.userId)
                                        .distinct()
                                        .from(activityLog)
                                        .where(activityLog.createdAt.ge(now().minus(WEEK)))),
                        count(from(lessons).where(lessons.status.eq(PublicationStatus.PUBLISHED))),
                        count(
                                from(userLessonProgress)
                                        .where(
                                                userLessonProgress.status.eq(
                                                        LessonStatus.COMPLETED))),
                        count(
                                from(showcaseProjects)
                                        .where(showcaseProjects.status.eq(ProjectStatus.PENDING))),
                        count(from(projectLikes)),
                        count(
                                from(toolMessages)
                                        .where(toolMessages.role.eq(MessageRole.USER))
                                        .where(toolMessages.createdAt.ge(now().minus(WEEK)))))
                .withoutFrom()
                .into(AdminDashboardStats::new);
    }
}
