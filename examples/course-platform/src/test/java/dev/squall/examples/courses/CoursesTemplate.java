package dev.squall.examples.courses;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.sql.SQLException;

/// The platform's database, without rows.
public final class CoursesTemplate implements DatabaseTemplate {

    static final CoursesTables.Passwords PASSWORDS =
            new CoursesTables.Passwords("request", "service");

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        CoursesTables.migrate(database.dataSource(), PASSWORDS);
    }
}
