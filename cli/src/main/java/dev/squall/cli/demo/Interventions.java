package dev.squall.cli.demo;

import static dev.squall.examples.interventions.schema.InterventionsSchema.REQUEST_LOGIN;
import static dev.squall.examples.interventions.schema.InterventionsSchema.SERVICE_LOGIN;

import dev.squall.Database;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.examples.interventions.InterventionsTables;
import dev.squall.examples.interventions.demo.Walkthrough;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.StatementListener;
import dev.squall.service.ServiceDb;
import java.sql.SQLException;

/// The tracker of interventions.
final class Interventions implements Demonstration {

    private static final String DATABASE = "interventions_demo";

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public String description() {
        return "schools: roles and tools, checks and policies, savepoints, logs without names";
    }

    @Override
    public Class<?> steps() {
        return Walkthrough.class;
    }

    @Override
    public Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener) {
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        var passwords = new InterventionsTables.Passwords(NewPassword.next(), NewPassword.next());
        try {
            InterventionsTables.migrate(server.dataSource(DATABASE), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
        created.with(InterventionsTables.migrations());
        var settings = ConnectionSettings.defaults().maxConnections(2).listener(listener);
        Database database =
                Database.connect(
                        server.url(DATABASE, REQUEST_LOGIN, passwords.request()), settings);
        ServiceDb service =
                ServiceDb.connect(
                        server.url(DATABASE, SERVICE_LOGIN, passwords.service()),
                        settings,
                        "the demo's sign-in");
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
