package dev.squall.guide;

import dev.squall.guide.forum.Tables;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;

/// The forum's schema, without rows.
public final class ForumTemplate implements DatabaseTemplate {

    @Override
    public void prepare(TestDatabase database) throws Exception {
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(Tables.schema()));
    }
}
