package dev.squall.examples.plans;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.sql.SQLException;

/// The service's database, without rows.
public final class PlansTemplate implements DatabaseTemplate {

    static final PlansDatabase.Passwords PASSWORDS =
            new PlansDatabase.Passwords("request", "worker");

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        PlansDatabase.migrate(database.dataSource(), PASSWORDS);
    }
}
