package dev.squall.schema.declared.table;

import dev.squall.declare.PartitionDeclaration;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.PartitionClause;
import dev.squall.schema.declared.TableStorage;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A table and its columns. Its constraints are objects of their own: they can wait for each other.
///
/// @param storage how it is stored
/// @param partitioned how its rows are spread over partitions
/// @param dependsOn its schema and the types of its columns
public record RelationTable(
        ObjectId id,
        List<TableColumn> columns,
        TableStorage storage,
        List<PartitionDeclaration> partitioned,
        Set<ObjectId> dependsOn)
        implements DeclaredObject {

    @Override
    public List<String> expressions() {
        return columns.stream()
                .flatMap(c -> Stream.of(c.defaultsTo(), c.generatedAs()))
                .<String>mapMulti(
                        (sql, out) -> {
                            if (sql != null) {
                                out.accept(sql);
                            }
                        })
                .toList();
    }

    /// A partitioned table holds nothing itself: its partitions are stored.
    @Override
    public List<Step> added() {
        boolean whole = partitioned.isEmpty();
        Ddl sql =
                (whole ? storage.create() : Ddl.of("create table "))
                        .name(id.schema(), id.name())
                        .sql(" (");
        for (int i = 0; i < columns.size(); i++) {
            sql.sqlIf(i > 0, ",").sql("\n    ").add(columns.get(i).ddl());
        }
        return List.of(
                Step.of(
                        id,
                        sql.sql("\n)")
                                .add(
                                        whole
                                                ? storage.with()
                                                : PartitionClause.of(partitioned.stream()))));
    }
}
