package dev.squall.examples.courses;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.examples.courses.queries.InviteQueries;
import dev.squall.examples.courses.queries.InviteQueries.SignUp;
import dev.squall.examples.courses.queries.LessonQueries;
import dev.squall.examples.courses.schema.CourseStage;
import dev.squall.examples.courses.schema.CoursesSchema;
import dev.squall.examples.courses.schema.Lesson;
import dev.squall.examples.courses.schema.NewInviteLink;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.service.ServiceDb;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// The platform on the database of a test class: its two logins, with one connection each.
record Courses(TestDatabase owner, Database database, ServiceDb service) implements AutoCloseable {

    static Courses on(TestDatabase test) {
        Environment environment = environment(test);
        return new Courses(
                test,
                CoursesDatabase.connect(environment),
                CoursesDatabase.connectService(environment));
    }

    static Environment environment(TestDatabase test) {
        return Environment.of(
                Path.of("target"),
                Map.of(
                        "DATABASE_URL",
                        test.url(CoursesSchema.REQUEST_LOGIN, CoursesTemplate.PASSWORDS.request()),
                        "SERVICE_DATABASE_URL",
                        test.url(
                                CoursesSchema.SERVICE_LOGIN, CoursesTemplate.PASSWORDS.service())));
    }

    /// Somebody new.
    User signUp(String name, UserRole role) {
        Db db = service.use("a test");
        String subject = name + "-" + UUID.randomUUID();
        InviteQueries invites = new InviteQueries(db);
        invites.create(NewInviteLink.code(subject).role(role));
        return invites.signUp(subject, new SignUp(subject, subject + "@example.com", name))
                .orElseThrow();
    }

    Db student(String name) {
        return as(signUp(name, UserRole.STUDENT));
    }

    Db editor() {
        return as(signUp("Ed", UserRole.EDITOR));
    }

    Db admin() {
        return as(signUp("Adam", UserRole.ADMIN));
    }

    Db as(User user) {
        return database.as(CourseSession.of(user));
    }

    Db visitor() {
        return database.as(Session.anonymous());
    }

    /// A published lesson in a module of its own.
    Lesson lesson(CourseStage stage, String title) {
        LessonQueries content = new LessonQueries(editor());
        String slug = title.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
        UUID module = content.addModule(stage, slug, title + " module").id();
        Lesson lesson = content.addLesson(module, slug, title, 10);
        content.publish(lesson.id());
        return lesson;
    }

    @Override
    public void close() {
        service.close();
        database.close();
    }
}
