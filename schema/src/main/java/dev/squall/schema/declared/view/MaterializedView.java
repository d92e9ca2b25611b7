package dev.squall.schema.declared.view;

import dev.squall.declare.ViewOptions;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A materialized view.
///
/// @param dependsOn its schema, what it reads, and the keys that make its grouping valid
record MaterializedView(
        ObjectId id,
        List<String> columns,
        String query,
        ViewOptions options,
        Set<ObjectId> dependsOn)
        implements DeclaredObject {

    @Override
    public List<String> expressions() {
        return List.of(query);
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create materialized view ").add(ViewColumns.head(id, columns));
        sql.sql(" as\n").declared(query).sqlIf(options.withNoData(), "\nwith no data");
        return List.of(Step.of(id, sql));
    }
}
