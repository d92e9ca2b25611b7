package dev.squall.kit.compare;

import dev.squall.declare.DeclaredSchema;
import dev.squall.kit.run.LoadRoles;
import dev.squall.run.DirectConnection;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import java.sql.SQLException;

/// What records declare.
///
/// @param schema the schema: `Tables.schema()`
public record DeclaredRecords(DeclaredSchema schema) implements LoadedSource {

    private Plan plan() {
        return Plan.fromEmpty(DeclaredObjects.of(schema));
    }

    @Override
    public String text() {
        return plan().sql();
    }

    @Override
    public void load(DirectConnection into, LoadRoles roles) throws SQLException {
        SchemaApply.apply(into.connection(), plan());
    }
}
