package dev.squall.examples.conversion;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.sql.SQLException;

/// The service's database, without rows.
public final class ConversionTemplate implements DatabaseTemplate {

    static final ConversionTables.Passwords PASSWORDS =
            new ConversionTables.Passwords("request", "auth", "worker");

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        ConversionTables.migrate(database.dataSource(), PASSWORDS);
    }
}
