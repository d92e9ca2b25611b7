package dev.squall.examples.interventions;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.service.ServiceDb;
import java.sql.SQLException;

/// The tracker's database, with the rows that it begins with.
public final class InterventionsTemplate implements DatabaseTemplate {

    static final InterventionsTables.Passwords PASSWORDS =
            new InterventionsTables.Passwords("request", "service");

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        InterventionsTables.migrate(database.dataSource(), PASSWORDS);
        try (ServiceDb service =
                InterventionsDatabase.connectService(Tracker.environment(database))) {
            FirstRows.add(service.use("a test"));
        }
    }
}
