package dev.squall.cli.demo;

import static dev.squall.examples.conversion.schema.ConversionSchema.AUTH_LOGIN;
import static dev.squall.examples.conversion.schema.ConversionSchema.REQUEST_LOGIN;
import static dev.squall.examples.conversion.schema.ConversionSchema.WORKER_LOGIN;

import dev.squall.Database;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.examples.conversion.ConversionTables;
import dev.squall.examples.conversion.demo.Walkthrough;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.StatementListener;
import dev.squall.service.ServiceDb;
import java.sql.SQLException;

/// The conversion service.
final class ConversionSaas implements Demonstration {

    private static final String DATABASE = "conversion_saas_demo";

    @Override
    public String name() {
        return "conversion-saas";
    }

    @Override
    public String description() {
        return "organisations that see nothing of each other; API keys, webhooks, billing";
    }

    @Override
    public Class<?> steps() {
        return Walkthrough.class;
    }

    @Override
    public Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener) {
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        var passwords =
                new ConversionTables.Passwords(
                        NewPassword.next(), NewPassword.next(), NewPassword.next());
        try {
            ConversionTables.migrate(server.dataSource(DATABASE), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
        created.with(ConversionTables.migrations());
        var settings = ConnectionSettings.defaults().maxConnections(2).listener(listener);
        Database database =
                Database.connect(
                        server.url(DATABASE, REQUEST_LOGIN, passwords.request()), settings);
        ServiceDb auth =
                ServiceDb.connect(
                        server.url(DATABASE, AUTH_LOGIN, passwords.auth()),
                        settings,
                        "the demo's sign-in");
        ServiceDb workers =
                ServiceDb.connect(
                        server.url(DATABASE, WORKER_LOGIN, passwords.worker()),
                        settings,
                        "the demo's workers");
        return new Prepared(database, auth, workers, new Walkthrough(database, auth, workers));
    }

    private record Prepared(
            Database database, ServiceDb auth, ServiceDb workers, Object walkthrough)
            implements Stage {

        @Override
        public void close() {
            workers.close();
            auth.close();
            database.close();
        }
    }
}
