package com.example.dashboard;

import static com.example.dashboard.Tables.courses;
import static dev.squall.Sql.count;
import static dev.squall.Sql.max;
import static dev.squall.Sql.select;

import dev.squall.annotation.View;
import dev.squall.query.Query;

/// The sizes of all courses.
@View(CourseSize.class)
final class CourseSizeView {

    private CourseSizeView() {}

    static Query<CourseSize> query() {
        return select(courses.title, courses.status, count(), max(courses.title))
                .from(courses)
                .groupBy(courses.title, courses.status)
                .into(CourseSize::new);
    }
}
