package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;
import static dev.squall.examples.courses.schema.Staff.COURSE_EDITOR;

import dev.squall.Session;
import dev.squall.declare.Role;
import dev.squall.examples.courses.schema.User;

/// The session in which somebody's requests run: `users.role` says as which role of PostgreSQL.
///
/// The row is read when a request arrives, so that somebody who is no longer an administrator is
/// none with the next request.
public final class CourseSession {

    private CourseSession() {}

    /// Somebody's session.
    public static Session of(User user) {
        return Session.of(role(user).name()).claim("user_id", user.id());
    }

    private static Role role(User user) {
        return switch (user.role()) {
            case STUDENT -> Role.AUTHENTICATED;
            case EDITOR -> COURSE_EDITOR;
            case ADMIN -> COURSE_ADMIN;
        };
    }
}
