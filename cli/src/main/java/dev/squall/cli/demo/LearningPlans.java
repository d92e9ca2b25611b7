package dev.squall.cli.demo;

import dev.squall.Database;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.examples.plans.PlansDatabase;
import dev.squall.examples.plans.demo.Walkthrough;
import dev.squall.examples.plans.schema.PlansSchema;
import dev.squall.examples.plans.tokens.TokenCipher;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.StatementListener;
import dev.squall.service.ServiceDb;
import java.sql.SQLException;

/// The learning-plan service.
final class LearningPlans implements Demonstration {

    private static final String DATABASE = "learning_plans_demo";

    @Override
    public String name() {
        return "learning-plans";
    }

    @Override
    public String description() {
        return "row-level security: two people, a visitor and a background worker";
    }

    @Override
    public Class<?> steps() {
        return Walkthrough.class;
    }

    @Override
    public Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener) {
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        var passwords = new PlansDatabase.Passwords(NewPassword.next(), NewPassword.next());
        try {
            PlansDatabase.migrate(server.dataSource(DATABASE), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
        created.with(PlansDatabase.migrations());
        var settings = ConnectionSettings.defaults().maxConnections(2).listener(listener);
        Database database =
                Database.connect(
                        server.url(DATABASE, PlansSchema.REQUEST_LOGIN, passwords.request()),
                        settings);
        ServiceDb service =
                ServiceDb.connect(
                        server.url(DATABASE, PlansSchema.WORKER_LOGIN, passwords.worker()),
                        settings,
                        "the demo's worker");
        var cipher = TokenCipher.of(TokenCipher.newKeys());
        return new Prepared(database, service, new Walkthrough(database, service, cipher));
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
