package dev.squall.softdelete;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;

/// The schema of these tests.
public final class SoftDeleteTemplate implements DatabaseTemplate {

    @Override
    public void prepare(TestDatabase database) throws Exception {
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(Tables.schema()));
    }
}
