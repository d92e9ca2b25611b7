package dev.squall.examples.product;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.sql.SQLException;

/// The product helper's database, without rows.
public final class ProductTemplate implements DatabaseTemplate {

    static final String PASSWORD = "application";

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        ProductDatabase.migrate(database.dataSource(), PASSWORD);
    }
}
