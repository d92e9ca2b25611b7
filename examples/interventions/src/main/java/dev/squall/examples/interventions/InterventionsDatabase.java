package dev.squall.examples.interventions;

import dev.squall.Database;
import dev.squall.run.Environment;
import dev.squall.service.ServiceDb;

/// How the tracker connects. The queries do not know: they are given a client.
///
/// ```java
/// static final Database DATABASE = InterventionsDatabase.connect(Environment.ofProcess());
/// ```
///
/// Passwords and the key of cursors are variables of the process, as the place where it runs gives
/// them to it; they stand in no file of the project, and are never printed.
public final class InterventionsDatabase {

    private InterventionsDatabase() {}

    /// Connects as `DATABASE_URL` says: the login of the web server.
    public static Database connect(Environment environment) {
        return Database.fromEnvironment(environment);
    }

    /// Connects as `SERVICE_DATABASE_URL` says: the login of sign-in.
    public static ServiceDb connectService(Environment environment) {
        return ServiceDb.connect(
                environment.serviceDatabaseUrl(), environment.settings(), "sign-in");
    }
}
