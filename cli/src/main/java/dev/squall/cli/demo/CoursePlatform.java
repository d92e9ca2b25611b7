package dev.squall.cli.demo;

import dev.squall.Database;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.examples.courses.CoursesTables;
import dev.squall.examples.courses.demo.Walkthrough;
import dev.squall.examples.courses.schema.CoursesSchema;
import dev.squall.run.Profile;
import dev.squall.run.StatementListener;
import dev.squall.service.ServiceDb;
import java.sql.SQLException;

/// The platform for online courses.
final class CoursePlatform implements Demonstration {

    private static final String DATABASE = "course_platform_demo";

    @Override
    public String name() {
        return "course-platform";
    }

    @Override
    public String description() {
        return "22 tables on one connection: soft delete, counters, views, chats";
    }

    @Override
    public Class<?> steps() {
        return Walkthrough.class;
    }

    @Override
    public Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener) {
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        var passwords = new CoursesTables.Passwords(NewPassword.next(), NewPassword.next());
        try {
            CoursesTables.migrate(server.dataSource(DATABASE), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
        created.with(CoursesTables.migrations());
        var settings = Profile.SERVERLESS.settings().listener(listener);
        Database database =
                Database.connect(
                        server.url(DATABASE, CoursesSchema.REQUEST_LOGIN, passwords.request()),
                        settings);
        ServiceDb service =
                ServiceDb.connect(
                        server.url(DATABASE, CoursesSchema.SERVICE_LOGIN, passwords.service()),
                        settings,
                        "the demo's sign-up");
        return new Prepared(database, service, new Walkthrough(database, service));
    }

    private record Prepared(Database database, ServiceDb service, Object walkthrough)
            implements Stage {

        @Override
        public void close() {
            service.close();
            database.close();
        }
    }
}
