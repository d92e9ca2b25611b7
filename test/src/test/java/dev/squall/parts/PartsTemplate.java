package dev.squall.parts;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;

/// The tables, without rows.
public final class PartsTemplate implements DatabaseTemplate {

    @Override
    public void prepare(TestDatabase database) throws Exception {
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(Tables.schema()));
    }
}
