package dev.squall.examples.courses;

import dev.squall.Database;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.Environment;
import dev.squall.run.Profile;
import dev.squall.service.ServiceDb;

/// How the API connects: one connection, because each instance of a serverless function answers one
/// request at a time.
///
/// ```java
/// static final Database DATABASE = CoursesDatabase.connect(Environment.ofProcess());
/// ```
///
/// `DATABASE_URL` comes from `.env.local`, or from the process. The pool belongs to the instance:
/// requests borrow its connection for a statement or a transaction, and cannot forget to give it
/// back.
public final class CoursesDatabase {

    private CoursesDatabase() {}

    /// Connects as `DATABASE_URL` says: the login of the API.
    public static Database connect(Environment environment) {
        return Database.connect(environment.databaseUrl(), settings(environment));
    }

    /// Connects as `SERVICE_DATABASE_URL` says: the login of sign-up.
    public static ServiceDb connectService(Environment environment) {
        return ServiceDb.connect(
                environment.serviceDatabaseUrl(), settings(environment), "sign-up");
    }

    /// The serverless profile, wherever this runs, unless `DATABASE_MAX_CONNECTIONS` says
    /// otherwise.
    public static ConnectionSettings settings(Environment environment) {
        return environment.get("DATABASE_MAX_CONNECTIONS").isPresent()
                ? environment.settings()
                : Profile.SERVERLESS.settings();
    }
}
