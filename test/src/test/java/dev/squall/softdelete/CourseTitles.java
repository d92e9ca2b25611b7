package dev.squall.softdelete;

import static dev.squall.Sql.count;
import static dev.squall.Sql.select;
import static dev.squall.softdelete.Tables.courses;
import static dev.squall.softdelete.Tables.lessons;

import dev.squall.annotation.View;
import dev.squall.query.Query;

@View(CourseTitles.CourseSize.class)
final class CourseTitles {

    private CourseTitles() {}

    /// How many lessons a course has.
    record CourseSize(String title, long lessons) {}

    static Query<CourseSize> query() {
        return select(courses.title, count(lessons.id.orNull()))
                .from(courses)
                .leftJoin(lessons)
                .on(lessons.courseId.eq(courses.id))
                .groupBy(courses.id)
                .into(CourseSize::new);
    }
}
