package dev.squall.schema;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import java.sql.SQLException;

/// The schema of [Plans], applied by a superuser.
final class PlansDatabase implements DatabaseTemplate {

    @Override
    public void prepare(TestDatabase database) throws SQLException {
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(Plans.schema()));
    }
}
