package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.CoursesSchema.REQUEST_LOGIN;
import static dev.squall.examples.courses.schema.CoursesSchema.SERVICE_LOGIN;

import dev.squall.kit.Migrations;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Makes the tables of the platform: what a deployment does, with the owner's connection and no
/// psql.
public final class CoursesTables {

    private CoursesTables() {}

    /// The migrations, which lie beside the classes.
    public static Migrations migrations() {
        return Migrations.ofClassPath("course-platform");
    }

    /// Applies the migrations that are not applied, and gives the two logins their passwords.
    public static void migrate(DataSource owner, Passwords passwords) throws SQLException {
        migrations().applyTo(owner);
        try (DirectConnection connection = DirectConnection.of(owner)) {
            connection.setPassword(REQUEST_LOGIN, passwords.request());
            connection.setPassword(SERVICE_LOGIN, passwords.service());
        }
    }

    /// The passwords of the two logins.
    public record Passwords(String request, String service) {

        @Override
        public String toString() {
            return "passwords";
        }
    }
}
